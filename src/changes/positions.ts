import { z } from "zod";
import { query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { positionId } from "../model/ids.ts";

// Where a speaker stands on a topic or a program is stored, so that a list of all speakers costs a page.
// Whatever changes a statement counts it anew.

const id = z.string();
const pair = z.object({ subject: id, speaker: id });

const positionsOf = query("changes/positions-of.cypher", {
  parameters: z.object({ ids: z.array(id) }),
  row: pair,
});
const count = query("changes/count-positions.cypher", {
  parameters: z.object({ rows: z.array(pair.extend({ id })) }),
  row: z.object({}),
});

/** Who stands where by a statement. */
export type PositionPair = z.infer<typeof pair>;

/** Whose positions these statements tell, as the graph has them now, and on what. */
export function pairsOf(run: RunInTransaction, statements: string[]): Promise<PositionPair[]> {
  return positionsOf.runIn(run, { ids: statements });
}

/** Counts positions anew, each once: those that no statement tells any longer go. */
export async function countPositions(
  run: RunInTransaction,
  pairs: readonly PositionPair[],
): Promise<void> {
  const rows = new Map(
    pairs.map((each) => {
      const position = positionId(each.subject, each.speaker);
      return [position, { ...each, id: position }] as const;
    }),
  );
  if (rows.size > 0) await count.runIn(run, { rows: [...rows.values()] });
}
