import { linkKindOf, linkKinds } from "../model/links.ts";
import { kindOf, type ThingKind } from "../model/things.ts";
import type { Facts } from "./facts.ts";
import type { GraphState } from "./graph-state.ts";
import type { LoadEntry } from "./load-entries.ts";
import { citationIds } from "./plan-citations.ts";

/** What a statement or an article need not have. */
const OPTIONAL: Partial<Record<ThingKind, readonly string[]>> = {
  statement: ["text", "saidOn", "answerBy", "language"],
  article: ["headline", "url", "publishedOn", "textSha256"],
};

/**
 * What an earlier load of the same article stated and this bundle lacks. It stays: nothing is ever
 * deleted by leaving it out. Names are not among it, since the graph doesn't know which article gave one.
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
  const here = citationIds(facts);
  const said = new Set([...facts.things, ...facts.links].map(({ id }) => id));
  return [...state.citations].flatMap(([id, { properties }]): LoadEntry[] => {
    if (here.has(id)) return [];
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
  const here = new Set(facts.links.map(({ id }) => id));
  const own = ownThings(facts, state);
  return [...state.links].flatMap(([id, { from, type }]): LoadEntry[] =>
    own.has(from) && !here.has(id) ? [{ outcome: "left", kind: type, id }] : [],
  );
}

function leftProperties(facts: Facts, state: GraphState): LoadEntry[] {
  const own = ownThings(facts, state);
  return facts.things.flatMap(({ id, kind, stated }): LoadEntry[] => {
    const inGraph = state.things.get(id)?.properties ?? {};
    const properties = (OPTIONAL[kind] ?? []).filter(
      (name) => name in inGraph && !(name in stated),
    );
    if (!own.has(id) || properties.length === 0) return [];
    return [{ outcome: "left", kind: "property", id, properties }];
  });
}

/** The article and the statements that no other article reports: all that is known of them comes from this article. */
function ownThings(facts: Facts, state: GraphState): Set<string> {
  const own = facts.things.filter(
    ({ id, kind }) =>
      kind === "article" || (kind === "statement" && !state.sharedStatements.has(id)),
  );
  return new Set(own.map(({ id }) => id));
}
