import { kindOf, linkKindOf } from "../model/ids.ts";
import { linkKindEntry } from "../model/links.ts";
import { isEntityKind, thingKinds } from "../model/things.ts";
import type { StatedFact } from "./attestation.ts";
import type { Facts } from "./facts.ts";
import type { GraphState } from "./graph-state.ts";
import type { ChangePlan } from "./outcome.ts";
import { planLive } from "./plan-fact.ts";
import type { Missing } from "./refusal.ts";
import { resolve } from "./resolve.ts";

/**
 * Plans what the source stated before and no longer does: kept, or taken back. What other sources
 * state stays, as they state it. An entity that nobody states any more stays too, with what this
 * source last said of it, while something else is linked to it.
 * @returns what still stands of it: the passages of these facts stay
 */
export function planGone(
  facts: Facts,
  state: GraphState,
  missing: Missing,
  plan: ChangePlan,
): ReadonlyMap<string, StatedFact> {
  const kept = new Map<string, StatedFact>();
  const gone = [...state.gone];
  // Entities come last: whether one may go depends on which links go with the others.
  const ordered = [...gone.filter(([id]) => !isEntity(id)), ...gone.filter(([id]) => isEntity(id))];
  for (const [id, stated] of ordered) {
    if (missing === "keep" || isHeld(id, facts, state, plan)) {
      kept.set(id, stated);
      plan.entries.push({ outcome: "kept", kind: typeOf(id), id });
      continue;
    }
    plan.writes.removedAttestations.push(id);
    takeBack(id, facts.article, state, plan);
  }
  return kept;
}

function takeBack(id: string, source: string, state: GraphState, plan: ChangePlan): void {
  const others = (state.attestations.get(id) ?? []).filter((each) => each.source !== source);
  const kind = kindOf(id) ?? linkKindOf(id);
  if (kind === null) throw new Error(`${id} is attested, and is no fact.`);
  if (others.length > 0) {
    planLive(id, kind, resolve(id, others), new Map(), state, plan);
    return;
  }
  plan.entries.push({ outcome: "removed", kind: typeOf(id), id });
  const link = state.links.get(id);
  if (link) plan.writes.removedLinks.push({ id, from: link.from });
  if (state.things.has(id)) plan.writes.removedThings.push(id);
}

/** Whether something that stays is linked to an entity, or refers to it. */
function isHeld(id: string, facts: Facts, state: GraphState, { writes }: ChangePlan): boolean {
  if (!isEntity(id)) return false;
  const isNamed =
    facts.links.some(({ from, to }) => from === id || to === id) ||
    facts.passages.some(({ via }) => via === id);
  const removedLinks = new Set(writes.removedLinks.map((link) => link.id));
  const removedThings = new Set(writes.removedThings);
  const stays = (by: string) =>
    !removedLinks.has(by) &&
    !removedThings.has(state.links.get(by)?.from ?? "") &&
    // The source's own citations credit nobody whom it does not name.
    !state.citations.has(by);
  return isNamed || [...(state.touching.get(id) ?? [])].some(stays);
}

function isEntity(id: string): boolean {
  const kind = kindOf(id);
  return kind !== null && isEntityKind(kind);
}

function typeOf(id: string): string {
  const [thing, link] = [kindOf(id), linkKindOf(id)];
  if (thing) return thingKinds[thing].label;
  return link ? linkKindEntry(link).type : id;
}
