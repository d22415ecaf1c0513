import { type StatedFact, statedText } from "../../src/changes/attestation.ts";
import { isBetweenEntities, type LinkKind, linkKindEntry } from "../../src/model/links.ts";
import { isEntityKind, propertiesOf, type ThingKind } from "../../src/model/things.ts";
import type { Word } from "../../src/model/vocabularies.ts";
import type { CsvValue } from "./csv-file.ts";

type Given = Readonly<Record<string, CsvValue>>;

interface Fact {
  stated: StatedFact;
  sources: Set<string>;
}

/** Facts with the articles that state them, gathered while the graph is written. */
export class AttestedFacts {
  readonly #facts = new Map<string, Fact>();

  thing(kind: ThingKind, id: string, values: Given): void {
    const own = ["name", "summary", "sameAs", ...propertiesOf(kind).map(([name]) => name)];
    const stated = { values: statedValues(own, values) };
    const parts = isEntityKind(kind) ? { names: [] } : { links: {} };
    // An article attests itself.
    const sources = new Set(kind === "article" ? [id] : []);
    this.#facts.set(id, { stated: { ...stated, ...parts }, sources });
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
      this.#facts.set(id, { stated: { values: stated, link: ends }, sources: new Set() });
      return;
    }
    const links = this.#facts.get(from)?.stated.links;
    if (links) links[id] = { ...ends, values: stated };
  }

  /** An entity without passages of its own is attested by the first article on one of its links. */
  citation(subject: string, article: string): void {
    const [owner = ""] = subject.split("#");
    const fact = this.#facts.get(owner);
    fact?.sources.add(article);
    if (!fact?.stated.link) return;
    for (const end of [fact.stated.link.from, fact.stated.link.to]) {
      const entity = this.#facts.get(end);
      if (entity?.sources.size === 0) entity.sources.add(article);
    }
  }

  /** One row an attestation. */
  *rows(): Generator<{ fact: string; source: string; stated: string }> {
    for (const [fact, { stated, sources }] of this.#facts) {
      const text = statedText(stated);
      for (const source of sources) yield { fact, source, stated: text };
    }
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
