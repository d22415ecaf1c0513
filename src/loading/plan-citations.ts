import { citationId } from "./citation-id.ts";
import { changes, merge } from "./differences.ts";
import type { Facts, PassageFact, Stated } from "./facts.ts";
import type { GraphState } from "./graph-state.ts";
import type { LoadPlan } from "./load-plan.ts";
import { conflictFinding } from "./mistake.ts";

/**
 * Plans citations: what is new or changed, and any conflicts. The passages must have been located.
 */
export function planCitations(facts: Facts, state: GraphState, plan: LoadPlan): void {
  for (const passage of facts.passages) planCitation(passage, facts, state, plan);
}

function planCitation(passage: PassageFact, facts: Facts, state: GraphState, plan: LoadPlan): void {
  const { subject, path, replaces, via, mode, stance } = passage;
  const { id, selectors } = located(passage, facts);
  const known = state.citations.get(id);
  const inGraph = { ...known?.properties, ...(known?.via && { via: known.via }) };
  const stated: Stated = { stance, ...(mode && { mode }), ...(via && { via }) };
  const merged = merge(stated, inGraph, (property) => replaces.has(`cite.${property}`));
  plan.findings.push(
    ...merged.conflicts.map((conflict) =>
      conflictFinding(path, conflict, `cite.${conflict.property}`),
    ),
  );
  const { via: outlet, ...properties } = changes(
    { ...merged.properties, ...selectors, subject },
    inGraph,
  );
  const names = [...Object.keys(properties), ...(outlet === undefined ? [] : ["via"])];
  const entry = { kind: "Citation", id };
  if (!known) plan.entries.push({ ...entry, outcome: "added" });
  else if (names.length === 0) plan.entries.push({ ...entry, outcome: "unchanged" });
  else plan.entries.push({ ...entry, outcome: "changed", properties: names });
  if (!known || Object.keys(properties).length > 0) {
    plan.writes.citations.push({ id, article: facts.article, properties });
  }
  if (typeof outlet === "string") plan.writes.outlets.push({ id, via: outlet });
}

/**
 * Adds the position of the passage. What the text check writes (prefix, suffix, day) is not a fact,
 * so the bundle's value always wins.
 */
function located(
  { subject, exact, prefix, suffix, start, end }: PassageFact,
  { article, verifiedOn }: Facts,
) {
  if (start === undefined || end === undefined)
    throw new Error(`${subject} cites a passage that was never located.`);
  const sort = `${article}#${String(start).padStart(9, "0")}`;
  return {
    id: citationId(subject, article, start, end),
    selectors: { exact, prefix, suffix, start, end, verifiedOn, sort },
  };
}

/** The ids of a bundle's citations. */
export function citationIds(facts: Facts): Set<string> {
  return new Set(facts.passages.map((passage) => located(passage, facts).id));
}
