import type { Database } from "../graph/database.ts";
import type { Facts } from "./facts.ts";
import { readGraphState } from "./graph-state.ts";
import { AddedMeanwhile, writeAll } from "./graph-writes.ts";
import type { ChangePlan } from "./outcome.ts";
import { planChange } from "./plan-change.ts";
import type { Missing } from "./refusal.ts";

const ATTEMPTS = 5;

/**
 * Brings the graph to what all sources state, one of which now states these facts and no others: in
 * one transaction, all of it or nothing. It is the one way to write into the graph.
 * @param missing what to do with facts that the source stated before, and no longer does
 * @returns what was done; refusals, if nothing was
 * @throws Problem DATABASE_UNAVAILABLE
 */
export async function applyFacts(
  database: Database,
  facts: Facts,
  missing: Missing,
): Promise<ChangePlan> {
  for (let attempt = 1; ; attempt += 1) {
    const recordedAt = new Date().toISOString();
    try {
      return await database.write(async (run) => {
        const plan = planChange(facts, await readGraphState(run, facts), missing);
        if (plan.refusals.length === 0) {
          await writeAll(run, facts.article, plan.writes, recordedAt);
        }
        return plan;
      });
    } catch (error) {
      if (!(error instanceof AddedMeanwhile) || attempt === ATTEMPTS) throw error;
    }
  }
}
