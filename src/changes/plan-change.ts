import type { RunInTransaction } from "../graph/write.ts";
import { BY_HAND, type Change } from "./change.ts";
import type { Draft } from "./draft.ts";
import { firstNeeds, nextNeeds } from "./follow.ts";
import type { GraphState, Needs } from "./graph-state.ts";
import { type ChangePlan, emptyPlan, type Places } from "./outcome.ts";
import { type Outlook, outlookOf } from "./outlook.ts";
import { planDraft } from "./plan-draft.ts";
import { readGraphState } from "./read-graph-state.ts";

/** What a change comes to, and what was read for it. */
export interface Prospect {
  state: GraphState;
  outlook: Outlook;
}

/**
 * Reads and locks what a change reaches, however far that is, and follows it there.
 * @param first what is read first
 */
export async function foresee(
  run: RunInTransaction,
  draft: Draft,
  first: Needs = firstNeeds(draft),
): Promise<Prospect> {
  for (let needs = first; ; ) {
    const state = await readGraphState(run, needs);
    const outlook = outlookOf(draft, state);
    const next = nextNeeds(needs, state, outlook);
    if (!next) return { state, outlook };
    needs = next;
  }
}

/**
 * Compares what a change comes to with the graph. Pure: it reads nothing and writes nothing.
 * @param places where what a source says stands in its input
 */
export function planChange(
  { state, outlook }: Prospect,
  draft: Draft,
  change: Change,
  places: Places = new Map(),
): ChangePlan {
  const plan = emptyPlan();
  planDraft(outlook, state, change, places, plan);
  for (const [fact, isByHand] of draft.byHand) {
    const wasByHand = state.retracted.get(fact)?.byHand ?? false;
    if (wasByHand === isByHand) continue;
    plan.writes.revisions.push({ fact, source: BY_HAND, before: JSON.stringify(wasByHand) });
  }
  if (plan.writes.revisions.length > 0) plan.change = change;
  return plan;
}
