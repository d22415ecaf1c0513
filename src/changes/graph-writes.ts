import { z } from "zod";
import { integer, query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { batches } from "./batches.ts";
import type { Change } from "./change.ts";
import { derivedBefore, writeDerived } from "./derived-writes.ts";

const none = z.object({});
const properties = z.record(
  z.string(),
  z.union([z.string(), z.boolean(), z.array(z.string()), integer, z.number(), z.null()]),
);
const id = z.string();

const thingRow = z.object({ id, labels: z.array(z.string()), recordedAt: z.string(), properties });
const newLinkRow = z.object({ type: z.string(), from: id, to: id, properties });
const linkRow = z.object({ id, from: id, properties });
const nameRow = z.object({ entity: id, oldKey: z.string(), recordedAt: z.string(), properties });
const citationRow = z.object({ id, article: id, recordedAt: z.string(), properties });
const outletRow = z.object({ id, via: id.nullable() });
const attestationRow = z.object({ fact: id, source: id, properties });
const attestationKey = z.object({ fact: id, source: id });
const retractedRow = z.object({ id, properties });
const revisionRow = z.object({ fact: id, source: id, before: z.string().nullable() });
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
  parameters: batch(attestationKey),
  row: none,
});
const putRetracted = query("changes/put-retracted.cypher", {
  parameters: batch(retractedRow),
  row: none,
});
const removeRetracted = query("changes/remove-retracted.cypher", {
  parameters: z.object({ ids: z.array(id) }),
  row: none,
});
const putChange = query("changes/put-change.cypher", {
  parameters: z.object({ id, properties, undoes: id.nullable() }),
  row: none,
});
const putRevisions = query("changes/put-revisions.cypher", {
  parameters: z.object({ change: id, at: z.string(), rows: z.array(revisionRow) }),
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
  row: z.object({ id }),
});

/** Properties to set; null removes one, and absent ones keep their values. */
export type NewProperties = z.input<typeof properties>;

/** All that one source's facts change in the graph. */
export interface Writes {
  attestations: z.input<typeof attestationRow>[];
  removedAttestations: z.input<typeof attestationKey>[];
  /** What each attestation that the change writes or removes said before; see `BY_HAND` too. */
  revisions: z.input<typeof revisionRow>[];
  /** Facts that are not in the graph, with why. */
  retracted: z.input<typeof retractedRow>[];
  /** Facts that were retracted and are in the graph again. */
  returned: string[];
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
    ...{ attestations: [], removedAttestations: [], revisions: [], retracted: [], returned: [] },
    ...{ removedLinks: [], removedNames: [] },
    ...{ removedCitations: [], removedThings: [] },
    ...{ things: [], newLinks: [], links: [], names: [], citations: [], outlets: [] },
  };
}

/** Another load has added one of our things since we read the graph, so our plan is outdated. */
export class AddedMeanwhile extends Error {}

/**
 * Writes a change; writes nothing at all if there is nothing to write. What goes, goes first: a new
 * name may have the text of an old one.
 * @param since when things and links were first written that come back, by id
 * @throws AddedMeanwhile: the transaction must not be committed
 */
export async function writeAll(
  run: RunInTransaction,
  change: Change,
  writes: Writes,
  since: ReadonlyMap<string, { recordedAt: string }>,
): Promise<void> {
  const before = await derivedBefore(run, writes);
  const left = await removeAll(run, writes);
  const { at } = change;
  const recordedAt = (each: string) => since.get(each)?.recordedAt ?? at;
  // In one order for all writers: two that add the same things would else wait for each other.
  const things = writes.things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const batched of batches(things)) {
    const rows = batched.map((row) => ({ ...stamped(row, at), recordedAt: recordedAt(row.id) }));
    const existing = await putThings.runIn(run, { rows });
    const added = new Set(batched.filter(({ isNew }) => isNew).map((row) => row.id));
    if (existing.some((thing) => added.has(thing.id))) throw new AddedMeanwhile();
  }
  for (const batched of batches(writes.newLinks)) {
    const rows = batched.map(({ properties: own, ...row }) => {
      const dates = { recordedAt: recordedAt(String(own.id)), changedAt: at };
      return { ...row, properties: { ...own, ...dates } };
    });
    await addLinks.runIn(run, { rows });
  }
  for (const rows of batches(writes.links)) {
    await setLinks.runIn(run, { rows: rows.map((row) => stamped(row, at)) });
  }
  await writeDerived(run, writes, before, left);
  const names = writes.names.toSorted((a, b) => (a.oldKey < b.oldKey ? -1 : 1));
  for (const rows of batches(names)) {
    await putNames.runIn(run, { rows: rows.map((row) => ({ ...row, recordedAt: at })) });
  }
  for (const rows of batches(writes.citations)) {
    await putCitations.runIn(run, { rows: rows.map((row) => ({ ...row, recordedAt: at })) });
  }
  for (const rows of batches(writes.outlets)) await putOutlets.runIn(run, { rows });
  for (const rows of batches(writes.attestations)) await putAttestations.runIn(run, { rows });
  for (const rows of batches(writes.retracted)) await putRetracted.runIn(run, { rows });
  await writeHistory(run, change, writes);
}

async function writeHistory(
  run: RunInTransaction,
  { id: change, undoes, ...own }: Change,
  { revisions }: Writes,
): Promise<void> {
  if (revisions.length === 0) return;
  const properties = { ...own, ...(undoes && { undoes }) };
  await putChange.runIn(run, { id: change, properties, undoes });
  for (const rows of batches(revisions)) {
    await putRevisions.runIn(run, { change, at: own.at, rows });
  }
}

function stamped<R extends { properties: NewProperties }>(row: R, changedAt: string): R {
  return { ...row, properties: { ...row.properties, changedAt } };
}

/** @returns the entities that had a link to what was removed */
async function removeAll(run: RunInTransaction, writes: Writes): Promise<string[]> {
  const left: string[] = [];
  for (const rows of batches(writes.removedAttestations)) {
    await removeAttestations.runIn(run, { rows });
  }
  for (const rows of batches(writes.removedLinks)) await removeLinks.runIn(run, { rows });
  for (const keys of batches(writes.removedNames)) await removeNames.runIn(run, { keys });
  for (const ids of batches(writes.removedCitations)) await removeCitations.runIn(run, { ids });
  for (const ids of batches(writes.removedThings)) {
    left.push(...(await removeThings.runIn(run, { ids })).map((each) => each.id));
  }
  for (const ids of batches(writes.returned)) await removeRetracted.runIn(run, { ids });
  return left;
}
