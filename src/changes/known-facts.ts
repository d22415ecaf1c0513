import { z } from "zod";
import type { Database } from "../graph/database.ts";
import { query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { endsOfLink, kindOf } from "../model/ids.ts";
import { wordsOf } from "../model/vocabularies.ts";
import { type Attesting, parsePassages, parseStated } from "./attestation.ts";
import type { KnownCitation, KnownLink, Retraction } from "./graph-state.ts";
import { groupBy } from "./group-by.ts";
import { citationIds, type StoredPassage, storedPassage, subjectsOf } from "./passage.ts";

// What the graph holds of facts, read and locked by their ids.

const properties = z.record(z.string(), z.unknown());
const id = z.string();
const ids = z.object({ ids: z.array(id) });
const words = z.array(z.string());

const lockNodes = query("changes/lock.cypher", {
  parameters: ids,
  row: z.object({ count: z.number() }),
});
const thingsById = query("changes/things-by-id.cypher", {
  parameters: ids,
  row: z.object({ id, labels: z.array(z.string()), properties }),
});
const retractedById = query("changes/retracted-by-id.cypher", {
  parameters: ids,
  row: z.object({
    ...{ id, byHand: z.boolean(), isAttested: z.boolean(), change: id, recordedAt: z.string() },
    ...{ at: z.string(), reason: z.string().nullable() },
  }),
});
export const attestationsOf = query("changes/attestations-of.cypher", {
  parameters: z.object({ facts: z.array(id) }),
  row: z.object({
    ...{ fact: id, source: id, stated: z.string(), replaces: words, differs: words },
    ...{ isKept: z.boolean(), idle: z.string().nullable(), publishedOn: z.string().nullable() },
    ...{ outlet: id.nullable(), stance: z.enum(wordsOf("CitationStance")) },
    publishedOnSort: z.string().nullable(),
    updatedOn: z.string().nullable(),
  }),
});
const linksFrom = query("changes/links-from.cypher", {
  parameters: ids,
  row: z.object({ from: id, to: id, type: z.string(), properties }),
});
export const namesOf = query("changes/names-of.cypher", {
  parameters: ids,
  row: z.object({ entity: id, properties }),
});
export const citationsOf = query("changes/citations-of.cypher", {
  parameters: z.object({ rows: z.array(z.object({ subject: id, source: id })) }),
  row: z.object({ id, source: id, properties, via: id.nullable() }),
});
export const touching = query("changes/touching.cypher", {
  parameters: ids,
  row: z.object({ id, type: z.string(), subject: id, article: id.nullable() }),
});

export const idleNaming = query("changes/idle-naming.cypher", {
  parameters: ids,
  row: z.object({ id, fact: id }),
});
export const statedBy = query("changes/stated-by.cypher", {
  parameters: z.object({ sources: z.array(id) }),
  row: z.object({ source: id, fact: id }),
});
const callings = query("changes/callings.cypher", {
  parameters: ids,
  row: z.object({
    id,
    names: z.array(z.object({ text: z.string(), language: z.string().nullable() })),
    titles: words,
  }),
});

/** How an entity is called: its names, and the titles of what it holds and belongs to. */
export interface Callings {
  names: readonly { text: string; language: string | null }[];
  titles: readonly string[];
}

/** How entities are called in the graph, by id; those that it has not are left out. */
export async function callingsOf(
  run: RunInTransaction,
  entities: readonly string[],
): Promise<ReadonlyMap<string, Callings>> {
  if (entities.length === 0) return new Map();
  const rows = await callings.runIn(run, { ids: [...entities] });
  return new Map(rows.map(({ id: entity, ...called }) => [entity, called]));
}

/**
 * Locks things, and what there is instead of facts that were retracted, until the transaction ends;
 * then reads them.
 */
export async function lock(run: RunInTransaction, things: Iterable<string>) {
  const locked = await lockOnly(run, things);
  return {
    things: await thingsById.runIn(run, locked),
    retracted: await retractedById.runIn(run, locked),
  };
}

async function lockOnly(
  run: RunInTransaction,
  things: Iterable<string>,
): Promise<{ ids: string[] }> {
  // Sorted, so that all writers take their locks in the same order and can't deadlock.
  const sorted = { ids: [...new Set(things)].sort() };
  await lockNodes.runIn(run, sorted);
  return sorted;
}

/** Locks facts, and reads what `lock` does: things themselves, and both ends of links. */
export function lockFacts(run: RunInTransaction, facts: Iterable<string>) {
  return lock(
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
  const { things, retracted } = await lockFacts(run, [fact]);
  const isLink = kindOf(fact) === null;
  const links = isLink ? await linksOf(run, [endsOfLink(fact).from]) : [];
  return {
    isThere: [...things.map((thing) => thing.id), ...links.map(([id]) => id)].includes(fact),
    retracted: retracted.find((each) => each.id === fact) ?? null,
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
export async function linksOf(run: RunInTransaction, starts: Iterable<string>) {
  const links = await linksFrom.runIn(run, { ids: [...new Set(starts)] });
  return links.map((link) => [String(link.properties.id), link] as const);
}

/** The links of people, whose offices a statement may have been made in. They are locked. */
export async function linksOfPeople(
  run: RunInTransaction,
  people: ReadonlySet<string>,
): Promise<KnownLink[]> {
  if (people.size === 0) return [];
  await lockOnly(run, people);
  return (await linksOf(run, people)).map(([, link]) => link);
}

/** What a source states of each fact. Its lock is taken: whoever has it has what the source states. */
export async function attestedBy(
  run: RunInTransaction,
  source: string,
): Promise<ReadonlySet<string>> {
  await lockOnly(run, [source]);
  const rows = await statedBy.runIn(run, { sources: [source] });
  return new Set(rows.map(({ fact }) => fact));
}

/** The passages in the graph, and those that are kept with an idle attestation. */
export function allPassages(
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
