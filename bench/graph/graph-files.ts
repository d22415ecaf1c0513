import { join } from "node:path";
import { citationId } from "../../src/changes/citation-id.ts";
import { nameKeys } from "../../src/changes/known-namesakes.ts";
import { COUNTED_KINDS } from "../../src/model/hops.ts";
import { kindOf, linkId } from "../../src/model/ids.ts";
import { isBetweenEntities, type LinkKind, linkKinds } from "../../src/model/links.ts";
import type { Moment } from "../../src/model/moments.ts";
import { isEntityKind, type ThingKind, thingKinds } from "../../src/model/things.ts";
import { type Word, wordsOf } from "../../src/model/vocabularies.ts";
import { AttestedFacts, type Standing } from "./attested-facts.ts";
import {
  attestationColumns,
  bareLinkColumns,
  citationColumns,
  linkColumns,
  momentColumns,
  nameColumns,
  thingColumns,
} from "./columns.ts";
import { CsvFile, type CsvValue } from "./csv-file.ts";
import { TimelineMoments } from "./timeline-moments.ts";

/** A file for the importer, and what its rows become. */
export interface ImportFile {
  rows: "nodes" | "relationships";
  /** Labels separated by colons, or the type. */
  as: string;
  path: string;
}

export interface Passage {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  mode: Word<"CitationMode"> | null;
  /** The id of the outlet that the article credits, if any. */
  via: string | null;
}

const counted: ReadonlySet<LinkKind> = new Set(COUNTED_KINDS);

export type Values = Readonly<Record<string, CsvValue>>;

/**
 * When all generated data was recorded: the built-in graph, loaded into the same database, has
 * another time.
 */
export const RECORDED_AT = "2026-01-01T00:00:00.000Z";
const CLAIM = { verification: "CLAIMED", verifiedOn: "2026-01-01", textHash: "0".repeat(64) };
const recordedAt = RECORDED_AT;
/** Of so many facts of a kind, one has what few facts have. */
const SELDOM = 100;
const INFERRED = {
  inferred: JSON.stringify([
    { property: "ends", value: null, reason: "It follows from the text." },
  ]),
};
/** Every generated statement has a day, which counts before the bound. */
const OF_STATEMENT = { ...INFERRED, quotedParts: "as it was said", saidOnBound: "../2017-08" };

/** What is known only once all is written. */
export interface Counted {
  /** How each fact stands among its sources. */
  standing: ReadonlyMap<string, Standing>;
  /** How many links each entity has that count toward its degree. */
  degrees: ReadonlyMap<string, number>;
}

const NOTHING_COUNTED: Counted = { standing: new Map(), degrees: new Map() };

/** The generated graph as CSV files, with the properties that the loader would write. */
export class GraphFiles {
  readonly #folder: string | null;
  readonly #standing: ReadonlyMap<string, Standing>;
  readonly #degrees: ReadonlyMap<string, number>;
  readonly #facts = new AttestedFacts();
  readonly #linked = new Map<string, number>();
  readonly #moments = new TimelineMoments();
  readonly #counts = new Map<string, number>();
  readonly #files = new Map<string, { file: CsvFile; rows: ImportFile["rows"] }>();

  /**
   * @param folder an existing, empty folder; null writes nothing, and only finds out how each fact
   *   stands among its sources
   * @param counted what an earlier run has found out
   */
  constructor(folder: string | null, { standing, degrees }: Counted = NOTHING_COUNTED) {
    this.#folder = folder;
    this.#standing = standing;
    this.#degrees = degrees;
  }

  /** What this run has found out. */
  counted(): Counted {
    return { standing: this.#facts.standing(), degrees: this.#linked };
  }

  thing(kind: ThingKind, id: string, values: Values): void {
    this.#facts.thing(kind, id, values);
    this.#addMoments(this.#moments.ofThing(kind, id, values));
    const labels = `Thing:${isEntityKind(kind) ? "Entity:" : ""}${thingKinds[kind].label}`;
    this.#add("nodes", labels, thingColumns[kind], {
      ...{ id, recordedAt, changedAt: recordedAt, ...values },
      ...this.#standing.get(id),
      ...(isEntityKind(kind) && { degree: this.#degrees.get(id) ?? 0 }),
      ...(this.#isSeldom(kind) && (kind === "statement" ? OF_STATEMENT : INFERRED)),
    });
  }

  /** Whether the next fact of a kind is one of the few. */
  #isSeldom(kind: string): boolean {
    const count = this.#counts.get(kind) ?? 0;
    this.#counts.set(kind, count + 1);
    return count % SELDOM === 0;
  }

  name(entity: string, kind: Word<"NameKind">, text: string): void {
    this.#facts.name(entity, kind, text);
    const key = `${entity}#${kind}#${text}`;
    const sort = `${wordsOf("NameKind").indexOf(kind)}${text}`;
    this.#add("nodes", "Name", nameColumns, {
      key,
      recordedAt,
      text,
      kind,
      sort,
      basis: "PASSAGE",
      ...nameKeys(kindOf(entity) ?? "person", text),
    });
    this.#join("HAS_NAME", entity, key);
  }

  /** @returns the link's id */
  link(kind: LinkKind, from: string, to: string, values: Values = {}, key?: string): string {
    const id = linkId(kind, from, to, key);
    const row = {
      ":START_ID": from,
      ":END_ID": to,
      id,
      recordedAt,
      changedAt: recordedAt,
      ...values,
      ...(key && { key }),
      // Whatever states a statement states all its links.
      ...this.#standing.get(isBetweenEntities(kind) ? id : from),
      ...(isBetweenEntities(kind) && this.#isSeldom(kind) && INFERRED),
    };
    this.#add("relationships", linkKinds[kind].type, linkColumns[kind], row);
    this.#facts.link(kind, id, from, to, { ...values, key });
    if (counted.has(kind)) {
      for (const end of [from, to]) this.#linked.set(end, (this.#linked.get(end) ?? 0) + 1);
    }
    this.#addMoments(this.#moments.ofLink(kind, id, from, to, values));
    return id;
  }

  citation(subject: string, article: string, { start, exact, via, ...passage }: Passage): void {
    const end = start + exact.length;
    // No two passages of one subject have the same words.
    const id = citationId(subject, article, exact, 0);
    const sort = `${article}#${String(start).padStart(9, "0")}`;
    const row = { id, recordedAt, subject, exact, start, end, sort, ...passage };
    const fixed = { stance: "SUPPORTS", ...CLAIM };
    this.#add("nodes", "Citation", citationColumns, { ...row, ...fixed });
    this.#join("IN", id, article);
    if (via) this.#join("VIA", id, via);
    this.#facts.citation(subject, article, via, start);
  }

  /** Closes the files and returns what they contain. */
  close(): ImportFile[] {
    let number = 0;
    for (const row of this.#facts.rows()) {
      this.#add("nodes", "Attestation", attestationColumns, {
        ":ID": `attestation-${number}`,
        ...row,
      });
      number += 1;
    }
    return [...this.#files].map(([as, { file, rows }]) => {
      file.close();
      return { rows, as, path: file.path };
    });
  }

  #addMoments(moments: readonly Moment[]): void {
    for (const { isDerived, ...moment } of moments) {
      const derived = isDerived && { isDerived: "true" };
      this.#add("nodes", "Moment", momentColumns, { ...moment, ...derived });
    }
  }

  #join(type: string, from: string, to: string): void {
    this.#add("relationships", type, bareLinkColumns, { ":START_ID": from, ":END_ID": to });
  }

  #add(rows: ImportFile["rows"], as: string, columns: readonly string[], values: Values): void {
    if (this.#folder === null) return;
    let known = this.#files.get(as);
    if (!known) {
      const path = join(this.#folder, `${as.replaceAll(":", "-")}.csv`);
      known = { file: new CsvFile(path, columns), rows };
      this.#files.set(as, known);
    }
    known.file.add(values);
  }
}
