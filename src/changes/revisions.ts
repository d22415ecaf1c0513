import { z } from "zod";
import { query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";

const id = z.string();

const revisionsOfChange = query("changes/revisions-of.cypher", {
  parameters: z.object({ change: id }),
  row: z.object({ fact: id, source: id, before: z.string().nullable() }),
});
const changeById = query("changes/change-by-id.cypher", {
  parameters: z.object({ id }),
  row: z.object({
    ...{ source: id.nullable(), undoneBy: id.nullable() },
  }),
});
const laterChanges = query("changes/later-changes.cypher", {
  parameters: z.object({ id }),
  row: z.object({ fact: id, id, at: z.string() }),
});

/** What the attestations that a change wrote or removed said before: JSON, or null for new ones. */
export function revisionsOf(run: RunInTransaction, change: string) {
  return revisionsOfChange.runIn(run, { change });
}

/** A change as it is recorded, or null. */
export async function recordedChange(run: RunInTransaction, change: string) {
  const [found] = await changeById.runIn(run, { id: change });
  return found ?? null;
}

/** Later changes of the same, the earliest first, each with a fact that both changed. */
export function changesAfter(run: RunInTransaction, change: string) {
  return laterChanges.runIn(run, { id: change });
}
