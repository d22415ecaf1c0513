import neo4j from "neo4j-driver";
import { z } from "zod";
import { query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { kindOf } from "../model/ids.ts";

const none = z.object({});
/** The driver would send a JavaScript number as a float. */
const integer = z.int().transform((value) => neo4j.int(value));
const properties = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string()), integer, z.number(), z.null()]),
);
const id = z.string();

const thingRow = z.object({ id, labels: z.array(z.string()), recordedAt: z.string(), properties });
const newLinkRow = z.object({ type: z.string(), from: id, to: id, properties });
const linkRow = z.object({ id, from: id, properties });
const nameRow = z.object({ entity: id, oldKey: z.string(), recordedAt: z.string(), properties });
const citationRow = z.object({ id, article: id, recordedAt: z.string(), properties });
const outletRow = z.object({ id, via: id.nullable() });
const attestationRow = z.object({ fact: id, source: id, properties });
const removedLinkRow = z.object({ id, from: id });

function batch<T extends z.ZodType>(row: T) {
  return z.object({ rows: z.array(row) });
}

const putThings = query("changes/put-things.cypher", {
  parameters: batch(thingRow),
  row: z.object({ id }),
});
const addLinks = query("changes/add-links.cypher", { parameters: batch(newLinkRow), row: none });
const setLinks = query("changes/set-links.cypher", { parameters: batch(linkRow), row: none });
const indexStatementLinks = query("changes/index-statement-links.cypher", {
  parameters: batch(z.object({ id })),
  row: none,
});
const putNames = query("changes/put-names.cypher", { parameters: batch(nameRow), row: none });
const putCitations = query("changes/put-citations.cypher", {
  parameters: batch(citationRow),
  row: none,
});
const putOutlets = query("changes/put-outlets.cypher", { parameters: batch(outletRow), row: none });

const putAttestations = query("changes/put-attestations.cypher", {
  parameters: batch(attestationRow),
  row: none,
});
const removeAttestations = query("changes/remove-attestations.cypher", {
  parameters: z.object({ source: id, facts: z.array(id) }),
  row: none,
});
const removeLinks = query("changes/remove-links.cypher", {
  parameters: batch(removedLinkRow),
  row: none,
});
const removeNames = query("changes/remove-names.cypher", {
  parameters: z.object({ keys: z.array(id) }),
  row: none,
});
const removeCitations = query("changes/remove-citations.cypher", {
  parameters: z.object({ ids: z.array(id) }),
  row: none,
});
const removeThings = query("changes/remove-things.cypher", {
  parameters: z.object({ ids: z.array(id) }),
  row: none,
});

/** Properties to set; null removes one, and absent ones keep their values. */
export type NewProperties = z.input<typeof properties>;

/** All that one source's facts change in the graph. */
export interface Writes {
  attestations: z.input<typeof attestationRow>[];
  /** Facts that the source no longer states. */
  removedAttestations: string[];
  removedLinks: z.input<typeof removedLinkRow>[];
  removedNames: string[];
  removedCitations: string[];
  removedThings: string[];
  things: { isNew: boolean; id: string; labels: string[]; properties: NewProperties }[];
  newLinks: z.input<typeof newLinkRow>[];
  links: z.input<typeof linkRow>[];
  names: { entity: string; oldKey: string; properties: NewProperties }[];
  citations: { id: string; article: string; properties: NewProperties }[];
  outlets: z.input<typeof outletRow>[];
}

export function noWrites(): Writes {
  return {
    ...{ attestations: [], removedAttestations: [], removedLinks: [], removedNames: [] },
    ...{ removedCitations: [], removedThings: [] },
    ...{ things: [], newLinks: [], links: [], names: [], citations: [], outlets: [] },
  };
}

/** Another load has added one of our things since we read the graph, so our plan is outdated. */
export class AddedMeanwhile extends Error {}

const ROWS_A_BATCH = 1_000;

/**
 * Writes a source's changes; writes nothing at all if there are none. What goes, goes first: a new
 * name may have the text of an old one.
 * @param recordedAt ISO timestamp, for new items
 * @throws AddedMeanwhile: the transaction must not be committed
 */
export async function writeAll(
  run: RunInTransaction,
  source: string,
  writes: Writes,
  recordedAt: string,
): Promise<void> {
  await removeAll(run, source, writes);
  for (const rows of batches(writes.things)) {
    const existing = await putThings.runIn(run, {
      rows: rows.map((row) => ({ ...row, recordedAt })),
    });
    const added = new Set(rows.filter(({ isNew }) => isNew).map((row) => row.id));
    if (existing.some((thing) => added.has(thing.id))) throw new AddedMeanwhile();
  }
  for (const rows of batches(writes.newLinks)) {
    const dated = rows.map((row) => ({ ...row, properties: { ...row.properties, recordedAt } }));
    await addLinks.runIn(run, { rows: dated });
  }
  for (const rows of batches(writes.links)) await setLinks.runIn(run, { rows });
  for (const rows of batches(statementsIn(writes))) await indexStatementLinks.runIn(run, { rows });
  for (const rows of batches(writes.names)) {
    await putNames.runIn(run, { rows: rows.map((row) => ({ ...row, recordedAt })) });
  }
  for (const rows of batches(writes.citations)) {
    await putCitations.runIn(run, { rows: rows.map((row) => ({ ...row, recordedAt })) });
  }
  for (const rows of batches(writes.outlets)) await putOutlets.runIn(run, { rows });
  for (const rows of batches(writes.attestations)) await putAttestations.runIn(run, { rows });
}

async function removeAll(run: RunInTransaction, source: string, writes: Writes): Promise<void> {
  for (const facts of batches(writes.removedAttestations)) {
    await removeAttestations.runIn(run, { source, facts });
  }
  for (const rows of batches(writes.removedLinks)) await removeLinks.runIn(run, { rows });
  for (const keys of batches(writes.removedNames)) await removeNames.runIn(run, { keys });
  for (const ids of batches(writes.removedCitations)) await removeCitations.runIn(run, { ids });
  for (const ids of batches(writes.removedThings)) await removeThings.runIn(run, { ids });
}

/** Statements whose date or links may have changed. */
function statementsIn({ things, newLinks }: Writes): { id: string }[] {
  const ids = [...things.map((thing) => thing.id), ...newLinks.map(({ from }) => from)];
  const statements = ids.filter((each) => kindOf(each) === "statement");
  return [...new Set(statements)].map((each) => ({ id: each }));
}

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += ROWS_A_BATCH) yield rows.slice(at, at + ROWS_A_BATCH);
}
