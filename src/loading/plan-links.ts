import { datedProperties, stillSoProperties } from "../model/dates.ts";
import { isBetweenEntities, linkKindEntry } from "../model/links.ts";
import { changes, merge } from "./differences.ts";
import type { Facts, LinkFact } from "./facts.ts";
import type { GraphState, KnownLink, Properties } from "./graph-state.ts";
import { groupBy } from "./group-by.ts";
import type { LoadPlan } from "./load-plan.ts";
import { conflictFinding } from "./mistake.ts";
import { officeOf, officesHeld } from "./office-of.ts";

/** Plans links: what is new or changed, and any conflicts. */
export function planLinks(facts: Facts, state: GraphState, plan: LoadPlan): void {
  const offices = officesHeld(facts, state.links.values());
  const known = groupBy(state.links.values(), ({ type, from }) => `${type} ${from}`);
  const starts = firstPassages(facts);
  for (const link of facts.links) {
    const stated = { ...link.stated };
    if (link.as !== undefined) {
      const office = officeOf(link, offices.get(link.to) ?? []);
      if ("message" in office) {
        plan.findings.push({ path: [...link.path, "as"], message: office.message });
        continue;
      }
      stated.officeLinkId = office.id;
    }
    const { type } = linkKindEntry(link.kind);
    planSingle(link, known.get(`${type} ${link.from}`) ?? [], plan);
    const inGraph = state.links.get(link.id)?.properties;
    planLink({ ...link, stated }, inGraph, plan, (merged) =>
      isBetweenEntities(link.kind)
        ? spanProperties(merged, inGraph ?? {}, link, facts)
        : positionProperty(link, inGraph ?? {}, starts),
    );
  }
}

function planLink(
  { id, kind, from, to, field, path, replaces, stated }: LinkFact,
  inGraph: Properties | undefined,
  plan: LoadPlan,
  derivedFrom: (merged: Properties) => Properties,
): void {
  const { type } = linkKindEntry(kind);
  const word = (property: string) =>
    property === "officeLinkId" ? "by.as" : `${field}.${property}`;
  const merged = merge(stated, inGraph ?? {}, (property) => replaces.has(word(property)));
  plan.findings.push(
    ...merged.conflicts.map((conflict) => conflictFinding(path, conflict, word(conflict.property))),
  );
  const wanted = { ...merged.properties, ...derivedFrom(merged.properties) };
  const properties = changes(wanted, inGraph ?? {});
  const names = Object.keys(properties);
  if (!inGraph) {
    plan.entries.push({ outcome: "added", kind: type, id });
    plan.writes.newLinks.push({ type, from, to, properties: { ...properties, id } });
  } else if (names.length > 0) {
    plan.entries.push({ outcome: "changed", kind: type, id, properties: names });
    plan.writes.links.push({ id, from, properties });
  } else plan.entries.push({ outcome: "unchanged", kind: type, id });
}

/** The offset of the first passage of each subject. */
function firstPassages({ passages }: Facts): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (const { subject, start } of passages) {
    if (start !== undefined && start < (starts.get(subject) ?? Infinity))
      starts.set(subject, start);
  }
  return starts;
}

/**
 * Parts are listed in the order of the text: returns the offset of a part's first passage as a
 * sortable key.
 */
function positionProperty(
  { kind, from }: LinkFact,
  inGraph: Properties,
  starts: ReadonlyMap<string, number>,
): Properties {
  if (kind !== "part-of-statement" || inGraph.position !== undefined) return {};
  const digits = String(Number.MAX_SAFE_INTEGER).length;
  return { position: String(starts.get(from)).padStart(digits, "0") };
}

function spanProperties(
  properties: Properties,
  inGraph: Properties,
  link: LinkFact,
  facts: Facts,
): Properties {
  const since = datedProperties("since", properties.since);
  if (properties.until !== "..") return { ...since, ...datedProperties("until", properties.until) };
  // Only a bundle that says so itself can say on which date the link still held.
  if (link.stated.until !== "..") return since;
  const known = inGraph.until === ".." ? inGraph.untilEarliest : null;
  return { ...since, ...stillSoProperties(facts.publishedOn, known) };
}

/** @param known the graph's links of this kind that begin at the same thing */
function planSingle(
  { id, kind, to, path }: LinkFact,
  known: readonly KnownLink[],
  plan: LoadPlan,
): void {
  const { single } = linkKindEntry(kind);
  if (!single) return;
  for (const other of known) {
    if (other.properties.id === id) continue;
    plan.findings.push(
      conflictFinding(path, { property: single, inBundle: to, inGraph: other.to }, null),
    );
  }
}
