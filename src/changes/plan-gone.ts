import { kindOf, linkKindOf } from "../model/ids.ts";
import { type LinkKind, linkKindEntry } from "../model/links.ts";
import { isEntityKind, type ThingKind, thingKinds } from "../model/things.ts";
import { backs, type StatedFact } from "./attestation.ts";
import type { Facts } from "./facts.ts";
import type { GraphState } from "./graph-state.ts";
import type { ChangePlan } from "./outcome.ts";
import { publisherOf } from "./own-attestations.ts";
import { factOf, standingOfPassages } from "./passages-of-fact.ts";
import { planAttestation, planLive } from "./plan-fact.ts";
import type { Missing } from "./refusal.ts";
import { type Attested, resolve } from "./resolve.ts";

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
      planKept(id, facts, state, plan);
      continue;
    }
    plan.writes.removedAttestations.push(id);
    takeBack(id, facts.article, state, plan);
  }
  return kept;
}

/** What is kept may now have another publisher, or another day, which others are compared with. */
function planKept(id: string, facts: Facts, state: GraphState, plan: ChangePlan): void {
  const attested = state.attestations.get(id) ?? [];
  const before = attested.find(({ source }) => source === facts.article);
  if (!before) return;
  const passages = [...state.citations.values()]
    .filter(({ properties }) => factOf(String(properties.subject)) === id)
    .map(({ properties, via }) => ({
      ...{ subject: id, start: Number(properties.start), via },
      stance: properties.stance === "DISPUTES" ? ("DISPUTES" as const) : ("SUPPORTS" as const),
    }));
  const { outlet } = standingOfPassages(kindOfFact(id), passages, publisherOf(facts));
  const publishedOn = facts.publishedOn ?? null;
  if (outlet === before.outlet && publishedOn === before.publishedOn) return;
  const now = { ...before, outlet, publishedOn };
  planAttestation(now, state, plan);
  planStated(id, [...attested.filter((each) => each !== before), now], state, plan);
}

function takeBack(id: string, source: string, state: GraphState, plan: ChangePlan): void {
  const attested = state.attestations.get(id) ?? [];
  const others = attested.filter((each) => each.source !== source);
  if (others.some(backs)) planStated(id, others, state, plan);
  else planRemoved(id, state, plan);
}

function planStated(
  id: string,
  attested: readonly Attested[],
  state: GraphState,
  plan: ChangePlan,
): void {
  if (!attested.some(backs)) return;
  planLive(id, kindOfFact(id), resolve(id, attested), new Map(), state, plan);
}

/** Plans that a fact which nothing backs any more leaves the graph, if it is there. */
export function planRemoved(id: string, state: GraphState, { entries, writes }: ChangePlan): void {
  const link = state.links.get(id);
  if (link) writes.removedLinks.push({ id, from: link.from });
  const isThing = state.things.has(id);
  if (isThing) writes.removedThings.push(id);
  if (link || isThing) entries.push({ outcome: "removed", kind: typeOf(id), id });
}

/** @throws Error when it is none: a defect */
function kindOfFact(id: string): ThingKind | LinkKind {
  const kind = kindOf(id) ?? linkKindOf(id);
  if (kind === null) throw new Error(`${id} is attested, and is no fact.`);
  return kind;
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
