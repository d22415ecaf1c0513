import { z } from "zod";
import type { Database } from "../graph/database.ts";
import { query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { endsOfLink, kindOf } from "../model/ids.ts";
import { wordsOf } from "../model/vocabularies.ts";
import {
  type Attestation,
  type Attesting,
  endsIn,
  parsePassages,
  parseStated,
  type Standing,
} from "./attestation.ts";
import { groupBy } from "./group-by.ts";
import { citationIds, factOf, type StoredPassage, storedPassage, subjectsOf } from "./passage.ts";

export type Properties = Readonly<Record<string, unknown>>;
const properties = z.record(z.string(), z.unknown());
const id = z.string();
const ids = z.object({ ids: z.array(id) });
const words = z.array(z.string());

const lockThings = query("changes/lock-things.cypher", {
  parameters: ids,
  row: z.object({ id, labels: z.array(z.string()), properties }),
});
const lockRetracted = query("changes/lock-retracted.cypher", {
  parameters: ids,
  row: z.object({
    ...{ id, byHand: z.boolean(), isAttested: z.boolean(), change: id, recordedAt: z.string() },
    ...{ at: z.string(), reason: z.string().nullable() },
  }),
});
const attestationsOf = query("changes/attestations-of.cypher", {
  parameters: z.object({ facts: z.array(id) }),
  row: z.object({
    ...{ fact: id, source: id, stated: z.string(), replaces: words, differs: words },
    ...{ isKept: z.boolean(), idle: z.string().nullable(), publishedOn: z.string().nullable() },
    ...{ outlet: id.nullable(), stance: z.enum(wordsOf("CitationStance")) },
    publishedOnSort: z.string().nullable(),
  }),
});
const linksFrom = query("changes/links-from.cypher", {
  parameters: ids,
  row: z.object({ from: id, to: id, type: z.string(), properties }),
});
const namesOf = query("changes/names-of.cypher", {
  parameters: ids,
  row: z.object({ entity: id, properties }),
});
const citationsOf = query("changes/citations-of.cypher", {
  parameters: z.object({ rows: z.array(z.object({ subject: id, source: id })) }),
  row: z.object({ id, source: id, properties, via: id.nullable() }),
});
const touching = query("changes/touching.cypher", {
  parameters: ids,
  row: z.object({ id, type: z.string(), subject: id, article: id.nullable() }),
});

const idleNaming = query("changes/idle-naming.cypher", {
  parameters: ids,
  row: z.object({ id, fact: id }),
});
const statedBy = query("changes/stated-by.cypher", {
  parameters: z.object({ sources: z.array(id) }),
  row: z.object({ source: id, fact: id }),
});

export interface KnownLink {
  from: string;
  to: string;
  type: string;
  properties: Properties;
}

/** A citation in the graph. */
export interface KnownCitation {
  source: string;
  properties: Properties;
  via: string | null;
}

/** An attestation in the graph. */
export type KnownAttestation = Attestation &
  Standing & {
    /** Null if they were not read. */
    passages: readonly StoredPassage[] | null;
    /** The passages that are kept with it, as JSON; null unless it is idle. */
    idle: string | null;
    /** The date of its source, for orders; null when it is not known. */
    publishedOnSort: string | null;
  };

/** Why a fact that is known is not in the graph. */
export interface Retraction {
  byHand: boolean;
  /** Sources go on stating it: it waits for what it can't do without, or to be restored. */
  isAttested: boolean;
  change: string;
  /** When and why it was retracted. */
  at: string;
  reason: string | null;
  /** When it had first been written. */
  recordedAt: string;
}

/** What refers to a thing: a link, or a passage of an article that credits it. */
export interface Touch {
  /** The type of the link. */
  type: string;
  /** The fact that it belongs to. */
  fact: string;
  /** Null for a link. */
  article: string | null;
}

/** What is read for a change. */
export interface Needs {
  /** The facts that are settled anew. */
  facts: ReadonlySet<string>;
  /** Those of which the passages of all sources are needed, and not only of `sources`. */
  whole: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  /** Other things that the change refers to. */
  named: ReadonlySet<string>;
  /** Things that may leave the graph, or are renamed: what refers to them is read. */
  touched: ReadonlySet<string>;
  /** Things that come back: what waits for them is read. */
  returning: ReadonlySet<string>;
  /** Sources whose date changes: all that they state is read. */
  redated: ReadonlySet<string>;
}

/** What the graph holds about all that a change is about. */
export interface GraphState {
  facts: ReadonlySet<string>;
  things: ReadonlyMap<string, { labels: readonly string[]; properties: Properties }>;
  retracted: ReadonlyMap<string, Retraction>;
  /** By id: every link that begins where one of the facts' links begins. */
  links: ReadonlyMap<string, KnownLink>;
  /** The same by where they begin. */
  linksOf: ReadonlyMap<string, readonly (readonly [id: string, link: KnownLink])[]>;
  /** Names of entities, by entity and text. */
  names: ReadonlyMap<string, ReadonlyMap<string, Properties>>;
  /** By id: the citations of the sources, and all of the facts that are needed whole. */
  citations: ReadonlyMap<string, KnownCitation>;
  /** Their ids, by fact and source. */
  citationsOf: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** All attestations of each fact, by source. */
  attestations: ReadonlyMap<string, ReadonlyMap<string, KnownAttestation>>;
  /** EDTF, by source. */
  publishedOn: ReadonlyMap<string, string>;
  touching: ReadonlyMap<string, readonly Touch[]>;
  /** Facts that wait for a thing: attested, and not in the graph for want of it. */
  waiting: ReadonlyMap<string, readonly string[]>;
  /** By source: the facts that it states. */
  statedBy: ReadonlyMap<string, readonly string[]>;
}

/** Locks things, and what there is instead of those that were retracted, until the transaction ends. */
async function lock(run: RunInTransaction, things: Iterable<string>) {
  // Sorted, so that all writers take their locks in the same order and can't deadlock.
  const sorted = { ids: [...new Set(things)].sort() };
  return {
    things: await lockThings.runIn(run, sorted),
    retracted: await lockRetracted.runIn(run, sorted),
  };
}

/** Locks facts: things themselves, and both ends of links. */
export async function lockFacts(run: RunInTransaction, facts: Iterable<string>): Promise<void> {
  await lock(
    run,
    [...facts].flatMap((fact) =>
      kindOf(fact) ? [fact] : [fact, ...Object.values(endsOfLink(fact))],
    ),
  );
}

/** Whether the graph has a fact, and if not, what it knows of it. It is locked. */
export async function lockedFact(
  run: RunInTransaction,
  fact: string,
): Promise<{ isThere: boolean; retracted: Retraction | null }> {
  await lockFacts(run, [fact]);
  const { things, retracted } = await lock(run, [fact]);
  const isLink = kindOf(fact) === null;
  const links = isLink ? await linksOf(run, [endsOfLink(fact).from]) : [];
  return {
    isThere: things.length > 0 || links.some(([id]) => id === fact),
    retracted: retracted[0] ?? null,
  };
}

/** The sources that state a fact. */
export async function sourcesOfFact(run: RunInTransaction, fact: string): Promise<string[]> {
  const rows = await attestationsOf.runIn(run, { facts: [fact] });
  return rows.map(({ source }) => source).sort();
}

/** What all sources say of a fact now. It is read, and not locked. */
export async function attestingsOf(database: Database, fact: string): Promise<Attesting[]> {
  const rows = await attestationsOf.read(database, { facts: [fact] });
  const attested = rows.map((row) => ({ ...row, stated: parseStated(row.stated) }));
  const citations = await citationsOf.read(database, {
    rows: attested.flatMap(({ source, stated }) =>
      subjectsOf(fact, Object.keys(stated.links ?? {})).map((subject) => ({ subject, source })),
    ),
  });
  const bySource = groupBy(citations, ({ source }) => source);
  return attested.map((each) => ({
    ...each,
    passages: allPassages(each, bySource.get(each.source) ?? []),
  }));
}

/** Every link that begins at one of these things, with its id. */
async function linksOf(run: RunInTransaction, starts: Iterable<string>) {
  const links = await linksFrom.runIn(run, { ids: [...new Set(starts)] });
  return links.map((link) => [String(link.properties.id), link] as const);
}

/** The links of people, whose offices a statement may have been made in. They are locked. */
export async function linksOfPeople(
  run: RunInTransaction,
  people: ReadonlySet<string>,
): Promise<KnownLink[]> {
  if (people.size === 0) return [];
  await lock(run, people);
  return (await linksOf(run, people)).map(([, link]) => link);
}

/** What a source states of each fact. Its lock is taken: whoever has it has what the source states. */
export async function attestedBy(
  run: RunInTransaction,
  source: string,
): Promise<ReadonlySet<string>> {
  await lock(run, [source]);
  const rows = await statedBy.runIn(run, { sources: [source] });
  return new Set(rows.map(({ fact }) => fact));
}

/** Reads what the graph holds about a change's facts and all that they refer to, and locks it. */
export async function readGraphState(run: RunInTransaction, needs: Needs): Promise<GraphState> {
  const facts = [...needs.facts];
  const ofThings = facts.filter((fact) => kindOf(fact) !== null);
  const first = await lock(run, [...ofThings, ...needs.named, ...needs.sources]);
  const attested = await attestationsOf.runIn(run, { facts });
  const parsed = attested.map((row) => ({ ...row, stated: parseStated(row.stated) }));
  const citations = await citationsOf.runIn(run, { rows: citationRows(parsed, needs) });
  // Another source may lead to things, or credit outlets, that the change itself does not name.
  const known = new Set([...ofThings, ...needs.named]);
  const others = [
    ...parsed.flatMap(({ stated }) => endsIn(stated)),
    ...citations.flatMap(({ via }) => via ?? []),
    ...parsed.flatMap(({ idle }) =>
      idle ? parsePassages(idle).flatMap(({ via }) => via ?? []) : [],
    ),
  ].filter((id) => !known.has(id));
  const second = others.length > 0 ? await lock(run, others) : { things: [], retracted: [] };
  const ofLinks = await lockRetracted.runIn(run, {
    ids: facts.filter((fact) => kindOf(fact) === null).sort(),
  });
  const starts = [
    ...ofThings.filter(statesLinks),
    ...facts.flatMap((fact) => (kindOf(fact) === null ? [endsOfLink(fact).from] : [])),
  ];
  const links = await linksOf(run, starts);
  const names = await namesOf.runIn(run, { ids: ofThings.filter((each) => !statesLinks(each)) });
  const touches = await forEach(needs.touched, (touched) => touching.runIn(run, { ids: touched }));
  const idle = await forEach(needs.returning, (returning) =>
    idleNaming.runIn(run, { ids: returning }),
  );
  const dated = await forEach(needs.redated, (sources) => statedBy.runIn(run, { sources }));
  const byAttestation = groupBy(citations, ({ source, properties: { subject } }) =>
    attestationKey(factOf(String(subject)), source),
  );
  return {
    facts: needs.facts,
    things: new Map(
      [...first.things, ...second.things].map(({ id: thing, ...rest }) => [thing, rest]),
    ),
    retracted: new Map(
      [...first.retracted, ...second.retracted, ...ofLinks].map(({ id: fact, ...rest }) => [
        fact,
        rest,
      ]),
    ),
    links: new Map(links),
    linksOf: groupBy(links, ([, { from }]) => from),
    names: grouped(
      names,
      ({ entity }) => entity,
      (own) => new Map(own.map((name) => [String(name.properties.text), name.properties])),
    ),
    citations: new Map(citations.map(({ id: citation, ...rest }) => [citation, rest])),
    citationsOf: grouped(
      citations,
      ({ properties: { subject } }) => factOf(String(subject)),
      (own) =>
        grouped(
          own,
          ({ source }) => source,
          (each) => each.map((citation) => citation.id),
        ),
    ),
    attestations: grouped(
      parsed,
      ({ fact }) => fact,
      (own) =>
        new Map(
          own.map(({ publishedOn: _, ...each }) => {
            const isRead = needs.sources.has(each.source) || needs.whole.has(each.fact);
            const cited = byAttestation.get(attestationKey(each.fact, each.source)) ?? [];
            return [each.source, { ...each, passages: isRead ? allPassages(each, cited) : null }];
          }),
        ),
    ),
    publishedOn: new Map(
      parsed.flatMap(({ source, publishedOn }) => (publishedOn ? [[source, publishedOn]] : [])),
    ),
    touching: grouped(
      touches,
      (each) => each.id,
      (own) => own.map(({ type, subject, article }) => ({ type, fact: factOf(subject), article })),
    ),
    waiting: grouped(
      idle,
      (each) => each.id,
      (own) => own.map(({ fact }) => fact),
    ),
    statedBy: grouped(
      dated,
      ({ source }) => source,
      (own) => own.map(({ fact }) => fact),
    ),
  };
}

/** Which citations are read: of whose facts, and of which source. */
function citationRows(
  attested: readonly { fact: string; source: string; stated: Attesting["stated"] }[],
  { sources, whole }: Needs,
): { subject: string; source: string }[] {
  return attested.flatMap(({ fact, source, stated }) =>
    sources.has(source) || whole.has(fact)
      ? subjectsOf(fact, Object.keys(stated.links ?? {})).map((subject) => ({ subject, source }))
      : [],
  );
}

/** The passages in the graph, and those that are kept with an idle attestation. */
function allPassages(
  { source, idle }: { source: string; idle: string | null },
  cited: readonly (KnownCitation & { id: string })[],
): StoredPassage[] {
  const kept = citationIds(source, idle === null ? [] : parsePassages(idle));
  // One whose outlet is not in the graph is in both places.
  return [...kept.values(), ...cited.filter(({ id }) => !kept.has(id)).map(passageOf)];
}

function passageOf({ properties: known, via }: KnownCitation): StoredPassage {
  return storedPassage.parse({ ...known, ...(via !== null && { via }) });
}

const attestationKey = (fact: string, source: string) => `${fact} ${source}`;

/** Asks only where there is something to ask about. */
async function forEach<T>(ids: ReadonlySet<string>, ask: (ids: string[]) => Promise<T[]>) {
  return ids.size > 0 ? ask([...ids]) : [];
}

function statesLinks(thing: string): boolean {
  const kind = kindOf(thing);
  return kind === "statement" || kind === "article";
}

function grouped<T, G>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  make: (group: readonly T[]) => G,
): ReadonlyMap<string, G> {
  const groups = groupBy(rows, keyOf);
  return new Map([...groups].map(([key, group]) => [key, make(group)]));
}
