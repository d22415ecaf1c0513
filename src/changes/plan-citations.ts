import { difference } from "./difference.ts";
import type { GraphState } from "./graph-state.ts";
import { type ChangePlan, outcomeOf, type Places } from "./outcome.ts";
import { citationIds, factOf, type StoredPassage } from "./passage.ts";

/** How a passage was verified: no part of what its source says. */
const VERIFICATION = ["verification", "verifiedOn", "textHash"];
/** The properties of a citation that may be absent. */
const OPTIONAL = ["mode", "set", "prefix", "suffix", ...VERIFICATION];

/**
 * Plans the citations of what a source says of a fact.
 * @param passages those of which all that they back is in the graph
 */
export function planCitations(
  fact: string,
  source: string,
  passages: readonly StoredPassage[],
  state: GraphState,
  places: Places,
  plan: ChangePlan,
): void {
  const cited = citationIds(source, passages);
  for (const [id, passage] of cited) planCitation(id, source, passage, state, places, plan);
  for (const id of state.citationsOf.get(fact)?.get(source) ?? []) {
    if (cited.has(id)) continue;
    plan.writes.removedCitations.push(id);
    plan.entries.push({ outcome: "removed", kind: "Citation", id });
  }
}

function planCitation(
  id: string,
  article: string,
  { via, ...passage }: StoredPassage,
  state: GraphState,
  places: Places,
  plan: ChangePlan,
): void {
  const known = state.citations.get(id);
  const wanted = { ...passage, sort: `${article}#${String(passage.start).padStart(9, "0")}` };
  const properties = difference(wanted, known?.properties ?? {}, OPTIONAL);
  const isMoved = (known?.via ?? undefined) !== via;
  const told = Object.keys(properties).filter((name) => !VERIFICATION.includes(name));
  const names = [...told, ...(isMoved ? ["via"] : [])];
  const path = places.get(id) ?? places.get(factOf(passage.subject));
  const entry = { kind: "Citation", id, ...(path && { path }) };
  plan.entries.push(known ? { ...entry, ...outcomeOf(names) } : { ...entry, outcome: "added" });
  if (!known || Object.keys(properties).length > 0) {
    plan.writes.citations.push({ id, article, properties });
  }
  if (isMoved) plan.writes.outlets.push({ id, via: via ?? null });
}
