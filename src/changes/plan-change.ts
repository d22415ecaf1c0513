import { kindOf } from "../model/ids.ts";
import { thingKinds } from "../model/things.ts";
import { alikeLinks } from "./alike.ts";
import { backs } from "./attestation.ts";
import { contradictionsOf } from "./contradictions.ts";
import type { Facts, Path } from "./facts.ts";
import type { GraphState } from "./graph-state.ts";
import { noWrites } from "./graph-writes.ts";
import { officeLinks } from "./office-of.ts";
import type { ChangePlan } from "./outcome.ts";
import { ownAttestations } from "./own-attestations.ts";
import { planCitations } from "./plan-citations.ts";
import { planAttestation, planLive } from "./plan-fact.ts";
import { planGone, planRemoved } from "./plan-gone.ts";
import { expectedThings } from "./references.ts";
import type { Missing, Refusal } from "./refusal.ts";
import { type LiveFact, resolve } from "./resolve.ts";

/**
 * Compares what a source states with what it stated before, and the graph with what all sources
 * state together. Pure: it reads nothing and writes nothing.
 * @param facts all that the source states
 */
export function planChange(facts: Facts, state: GraphState, missing: Missing): ChangePlan {
  const plan: ChangePlan = { refusals: [], writes: noWrites(), entries: [], notes: [] };
  plan.refusals.push(...strangers(facts, state));
  const own = ownAttestations(facts, officeLinks(facts, state.links.values(), plan.refusals));
  const live = new Map<string, LiveFact>();
  for (const each of own) {
    const others = state.attestations.get(each.fact) ?? [];
    const attested = [...others.filter(({ source }) => source !== each.source), each];
    if (!attested.some(backs)) {
      plan.notes.push({ is: "unbacked", path: each.links.get(each.fact) ?? each.path });
      continue;
    }
    const resolved = resolve(each.fact, attested);
    live.set(each.fact, resolved);
    const { conflicts, outvoted } = contradictionsOf(each, resolved, state);
    plan.refusals.push(...conflicts);
    plan.notes.push(...outvoted);
  }
  if (missing === "refuse" && state.gone.size > 0) {
    plan.refusals.push({ is: "gone", path: ["article"], facts: [...state.gone.keys()].sort() });
  }
  if (plan.refusals.length > 0) return plan;
  plan.notes.push(...alikeLinks(facts, state));
  const dead = new Set(own.flatMap(({ fact }) => (live.has(fact) ? [] : [fact])));
  for (const fact of dead) planRemoved(fact, state, plan);
  for (const each of own) {
    planAttestation(each, state, plan);
    const fact = live.get(each.fact);
    if (fact) planLive(each.fact, each.kind, without(dead, fact), live, state, plan, each);
  }
  const kept = planGone(facts, state, missing, plan);
  planCitations(facts, state, kept, plan);
  return plan;
}

/** A link is live only while both its ends are. */
function without(dead: ReadonlySet<string>, fact: LiveFact): LiveFact {
  if (dead.size === 0) return fact;
  return { ...fact, links: new Map([...fact.links].filter(([, { to }]) => !dead.has(to))) };
}

/** Things that the source refers to and nobody knows, or that the graph has as something else. */
function strangers(facts: Facts, state: GraphState): Refusal[] {
  const unknown = [...expectedThings(facts, new Set())].flatMap(([id, path]): Refusal[] =>
    state.things.has(id) ? otherKind(id, path, state) : [{ is: "unknown", path, id }],
  );
  return [
    ...unknown,
    ...facts.things.flatMap(({ id, path }) => otherKind(id, [...path, "id"], state)),
  ];
}

function otherKind(id: string, path: Path, state: GraphState): Refusal[] {
  const labels = state.things.get(id)?.labels;
  const kind = kindOf(id);
  if (!labels || !kind || labels.includes(thingKinds[kind].label)) return [];
  const kinds: readonly string[] = Object.values(thingKinds).map(({ label }) => label);
  const there = labels.filter((label) => kinds.includes(label));
  const known = there.length > 0 ? there : labels;
  return [{ is: "other kind", path, id, labels: known, label: thingKinds[kind].label }];
}
