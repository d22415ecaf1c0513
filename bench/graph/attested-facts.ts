import { type StatedFact, statedText } from "../../src/changes/attestation.ts";
import { isBetweenEntities, type LinkKind, linkKindEntry } from "../../src/model/links.ts";
import { isEntityKind, propertiesOf, type ThingKind } from "../../src/model/things.ts";
import type { Word } from "../../src/model/vocabularies.ts";
import type { CsvValue } from "./csv-file.ts";

type Given = Readonly<Record<string, CsvValue>>;

interface Fact {
  stated: StatedFact;
  /** By article: the first outlet that its passages for the fact credit, and where. */
  sources: Map<string, { via: string | null; start: number }>;
}

interface Article {
  publishedOnSort: CsvValue;
  publisher: string | null;
}

/** How many articles and outlets say so. */
export interface Standing {
  sourceArticles: number;
  sourceOutlets: number;
}

/** Facts with the articles that state them, gathered while the graph is written. */
export class AttestedFacts {
  readonly #facts = new Map<string, Fact>();
  readonly #articles = new Map<string, Article>();

  thing(kind: ThingKind, id: string, values: Given): void {
    const own = ["name", "summary", "sameAs", ...propertiesOf(kind).map(([name]) => name)];
    const stated = { values: statedValues(own, values) };
    const parts = isEntityKind(kind) ? { names: [] } : { links: {} };
    const fact = { stated: { ...stated, ...parts }, sources: new Map() };
    this.#facts.set(id, fact);
    if (kind !== "article") return;
    this.#articles.set(id, { publishedOnSort: values.publishedOnSort, publisher: null });
    // An article attests itself.
    attest(fact, id);
  }

  name(entity: string, kind: Word<"NameKind">, text: string): void {
    if (kind !== "PREFERRED") this.#facts.get(entity)?.stated.names?.push({ text, kind });
  }

  link(kind: LinkKind, id: string, from: string, to: string, values: Given): void {
    const { properties } = linkKindEntry(kind);
    const own = ["key", "since", "until", "officeLinkId", "position", ...Object.keys(properties)];
    const ends = { kind, from, to };
    const stated = statedValues(own, values);
    if (isBetweenEntities(kind)) {
      this.#facts.set(id, { stated: { values: stated, link: ends }, sources: new Map() });
      return;
    }
    const article = this.#articles.get(from);
    if (article && kind === "published-by") article.publisher = to;
    const links = this.#facts.get(from)?.stated.links;
    if (links) links[id] = { ...ends, values: stated };
  }

  /** An entity without passages of its own is attested by the first article on one of its links. */
  citation(subject: string, article: string, via: string | null, start: number): void {
    const [owner = ""] = subject.split("#");
    const fact = this.#facts.get(owner);
    if (!fact) return;
    attest(fact, article, via, start);
    if (!fact.stated.link) return;
    for (const end of [fact.stated.link.from, fact.stated.link.to]) {
      const entity = this.#facts.get(end);
      if (entity?.sources.size === 0) attest(entity, article);
    }
  }

  /** By fact, once all is known of it. */
  standing(): ReadonlyMap<string, Standing> {
    return new Map(
      [...this.#facts].map(([id, { sources }]) => {
        const outlets = [...sources].flatMap(
          ([source, { via }]) => this.#outletOf(source, via) ?? [],
        );
        return [id, { sourceArticles: sources.size, sourceOutlets: new Set(outlets).size }];
      }),
    );
  }

  /** One row an attestation. */
  *rows(): Generator<
    Record<"fact" | "source" | "stated" | "outlet" | "publishedOnSort", CsvValue>
  > {
    for (const [fact, { stated, sources }] of this.#facts) {
      const text = statedText(stated);
      for (const [source, { via }] of sources) {
        const outlet = this.#outletOf(source, via);
        const publishedOnSort = this.#articles.get(source)?.publishedOnSort;
        yield { fact, source, stated: text, outlet, publishedOnSort };
      }
    }
  }

  #outletOf(source: string, via: string | null): string | null {
    return via ?? this.#articles.get(source)?.publisher ?? null;
  }
}

function attest(
  { sources }: Fact,
  article: string,
  via: string | null = null,
  start = Number.MAX_SAFE_INTEGER,
): void {
  const known = sources.get(article);
  if (!known || (via !== null && start < known.start)) {
    sources.set(article, { via, start: via === null ? Number.MAX_SAFE_INTEGER : start });
  }
}

function statedValues(own: readonly string[], values: Given): Record<string, string | string[]> {
  return Object.fromEntries(
    own.flatMap((name): [string, string | string[]][] => {
      const value = values[name];
      if (value === undefined || value === null) return [];
      return [[name, Array.isArray(value) ? value.map(String) : String(value)]];
    }),
  );
}
