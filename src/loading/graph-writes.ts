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
  z.union([z.string(), z.array(z.string()), integer, z.number()]),
);
const id = z.string();

const thingRow = z.object({ id, labels: z.array(z.string()), recordedAt: z.string(), properties });
const newLinkRow = z.object({ type: z.string(), from: id, to: id, properties });
const linkRow = z.object({ id, from: id, properties });
const nameRow = z.object({ entity: id, oldKey: z.string(), recordedAt: z.string(), properties });
const citationRow = z.object({ id, article: id, recordedAt: z.string(), properties });
const outletRow = z.object({ id, via: id });

function batch<T extends z.ZodType>(row: T) {
  return z.object({ rows: z.array(row) });
}

const putThings = query("load/put-things.cypher", {
  parameters: batch(thingRow),
  row: z.object({ id }),
});
const addLinks = query("load/add-links.cypher", { parameters: batch(newLinkRow), row: none });
const setLinks = query("load/set-links.cypher", { parameters: batch(linkRow), row: none });
const indexStatementLinks = query("load/index-statement-links.cypher", {
  parameters: batch(z.object({ id })),
  row: none,
});
const putNames = query("load/put-names.cypher", { parameters: batch(nameRow), row: none });
const putCitations = query("load/put-citations.cypher", {
  parameters: batch(citationRow),
  row: none,
});
const putOutlets = query("load/put-outlets.cypher", { parameters: batch(outletRow), row: none });

/** Properties to set; absent properties keep their values. */
export type NewProperties = z.input<typeof properties>;

/** All changes that one bundle makes to the graph. */
export interface Writes {
  things: { isNew: boolean; id: string; labels: string[]; properties: NewProperties }[];
  newLinks: z.input<typeof newLinkRow>[];
  links: z.input<typeof linkRow>[];
  names: { entity: string; oldKey: string; properties: NewProperties }[];
  citations: { id: string; article: string; properties: NewProperties }[];
  outlets: z.input<typeof outletRow>[];
}

/** Another load has added one of our things since we read the graph, so our plan is outdated. */
export class AddedMeanwhile extends Error {}

const ROWS_A_BATCH = 1_000;

/**
 * Writes a bundle's changes; writes nothing at all if there are none.
 * @param recordedAt ISO timestamp, for new items
 * @throws AddedMeanwhile: the transaction must not be committed
 */
export async function writeAll(
  run: RunInTransaction,
  writes: Writes,
  recordedAt: string,
): Promise<void> {
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
