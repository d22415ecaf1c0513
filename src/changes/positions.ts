import { z } from "zod";
import { query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { positionId } from "../model/ids.ts";

// Where a speaker stands on a topic or a program is stored, so that a list of all speakers costs a page.
// Whatever changes a statement counts it anew.

const id = z.string();
const pair = z.object({ subject: id, speaker: id });
const counted = pair.extend({ id });

const positionsOf = query("changes/positions-of.cypher", {
  parameters: z.object({ ids: z.array(id) }),
  row: pair,
});
const count = query("changes/count-positions.cypher", {
  parameters: z.object({ rows: z.array(counted) }),
  row: z.object({}),
});

/** A position by its subject and its speaker; whether it is stored is another question. */
export type PositionKey = z.infer<typeof counted>;

/** The positions that these statements tell, as the graph has them now. */
export async function positionsToldBy(
  run: RunInTransaction,
  statements: string[],
): Promise<PositionKey[]> {
  const pairs = await positionsOf.runIn(run, { ids: statements });
  return pairs.map((each) => ({ ...each, id: positionId(each.subject, each.speaker) }));
}

/** Counts positions anew, each given once: those that no statement tells any longer go. */
export async function countPositions(run: RunInTransaction, rows: PositionKey[]): Promise<void> {
  await count.runIn(run, { rows });
}
