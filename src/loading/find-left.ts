import { kindOf, linkKindOf } from "../model/ids.ts";
import { linkKinds } from "../model/links.ts";
import { propertiesOf } from "../model/things.ts";
import type { Facts } from "./facts.ts";
import type { GraphState } from "./graph-state.ts";
import type { LoadEntry } from "./load-plan.ts";
import { citationIds } from "./plan-citations.ts";

/**
 * Lists what an earlier load of the same article stated and this bundle no longer does. It stays in
 * the graph: leaving something out never deletes it. Names are not listed, because the graph
 * doesn't know which article a name came from.
 */
export function findLeft(facts: Facts, state: GraphState): LoadEntry[] {
  const left = [
    ...leftCitations(facts, state),
    ...leftLinks(facts, state),
    ...leftProperties(facts, state),
  ];
  return [...new Map(left.map((entry) => [`${entry.kind} ${entry.id}`, entry])).values()];
}

function leftCitations(facts: Facts, state: GraphState): LoadEntry[] {
  const stated = citationIds(facts);
  const said = new Set([...facts.things, ...facts.links].map(({ id }) => id));
  return [...state.citations].flatMap(([id, { properties }]): LoadEntry[] => {
    if (stated.has(id)) return [];
    const subject = String(properties.subject);
    const link = linkKindOf(subject);
    const entries: LoadEntry[] = [{ outcome: "left", kind: "Citation", id }];
    if (said.has(subject)) return entries;
    if (link) entries.unshift({ outcome: "left", kind: linkKinds[link].type, id: subject });
    if (kindOf(subject) === "statement")
      entries.unshift({ outcome: "left", kind: "Statement", id: subject });
    return entries;
  });
}

function leftLinks(facts: Facts, state: GraphState): LoadEntry[] {
  const stated = new Set(facts.links.map(({ id }) => id));
  const own = ownThings(facts, state);
  return [...state.links].flatMap(([id, { from, type }]): LoadEntry[] =>
    own.has(from) && !stated.has(id) ? [{ outcome: "left", kind: type, id }] : [],
  );
}

function leftProperties(facts: Facts, state: GraphState): LoadEntry[] {
  const own = ownThings(facts, state);
  return facts.things.flatMap(({ id, kind, stated }): LoadEntry[] => {
    const inGraph = state.things.get(id)?.properties ?? {};
    const properties = propertiesOf(kind).flatMap(([name, { isOptional }]) =>
      isOptional && name in inGraph && !(name in stated) ? [name] : [],
    );
    if (!own.has(id) || properties.length === 0) return [];
    return [{ outcome: "left", kind: "property", id, properties }];
  });
}

/**
 * The article, and the statements that only this article reports: everything known about them comes
 * from it.
 */
function ownThings(facts: Facts, state: GraphState): Set<string> {
  const own = facts.things.filter(
    ({ id, kind }) =>
      kind === "article" || (kind === "statement" && !state.sharedStatements.has(id)),
  );
  return new Set(own.map(({ id }) => id));
}
