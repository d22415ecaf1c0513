import { type LinkKindName, linkKinds } from "../model/links.ts";
import { type Office, officeOf } from "./check-statements.ts";
import { datedProperties, stillSoProperties } from "./dated-properties.ts";
import { changes, merge } from "./differences.ts";
import type { Facts, LinkFact } from "./facts.ts";
import type { GraphState, Properties } from "./graph-state.ts";
import { conflictFinding } from "./mistake.ts";
import type { Plan } from "./plan.ts";

/** Between entities: these have since and until, known or not. */
const SPANNING: readonly LinkKindName[] = [
  "held-office",
  "part-of",
  "serves",
  "detains-for",
  "runs",
  "site-of",
];

/** Of these a thing has one; another one would be another link beside it. */
const SINGLE: Partial<Record<LinkKindName, string>> = {
  "part-of-statement": "the statement that it is part of",
  "published-by": "the publisher",
};

/** Links: what is new or changed, and what is in the way. */
export function planLinks(facts: Facts, state: GraphState, plan: Plan): void {
  for (const link of facts.links) {
    const stated = { ...link.stated };
    if (link.as !== undefined) {
      const office = officeOf(link, officesOf(link.to, facts, state));
      if ("message" in office) {
        plan.findings.push({ path: [...link.path, "as"], message: office.message });
        continue;
      }
      stated.officeLinkId = office.id;
    }
    planSingle(link, state, plan);
    planLink({ ...link, stated }, facts, state, plan);
  }
}

function planLink(link: LinkFact, facts: Facts, state: GraphState, plan: Plan): void {
  const { id, kind, from, to, field, path, replaces } = link;
  const { type } = linkKinds[kind];
  const inGraph = state.links.get(id)?.properties;
  const word = (property: string) =>
    property === "officeLinkId" ? "by.as" : `${field}.${property}`;
  const merged = merge(link.stated, inGraph ?? {}, (property) => replaces.has(word(property)));
  plan.findings.push(
    ...merged.conflicts.map((conflict) => conflictFinding(path, conflict, word(conflict.property))),
  );
  const derived = SPANNING.includes(kind)
    ? spanProperties(merged.properties, inGraph ?? {}, link, facts)
    : positionProperty(link, inGraph ?? {}, facts);
  const properties = changes({ ...merged.properties, ...derived }, inGraph ?? {});
  const names = Object.keys(properties);
  if (!inGraph) {
    plan.entries.push({ outcome: "added", kind: type, id });
    plan.writes.newLinks.push({ type, from, to, properties: { ...properties, id } });
  } else if (names.length > 0) {
    plan.entries.push({ outcome: "changed", kind: type, id, properties: names });
    plan.writes.links.push({ id, from, properties });
  } else plan.entries.push({ outcome: "unchanged", kind: type, id });
}

/** Parts are shown in the order of the text: where a part's first passage begins, as a key that sorts. */
function positionProperty({ kind, from }: LinkFact, inGraph: Properties, facts: Facts): Properties {
  if (kind !== "part-of-statement" || inGraph.position !== undefined) return {};
  const starts = facts.passages.flatMap(({ subject, start }) =>
    subject === from && start !== undefined ? [start] : [],
  );
  const digits = String(Number.MAX_SAFE_INTEGER).length;
  return { position: String(Math.min(...starts)).padStart(digits, "0") };
}

function spanProperties(
  properties: Properties,
  inGraph: Properties,
  link: LinkFact,
  facts: Facts,
): Properties {
  const since = datedProperties("since", properties.since);
  if (properties.until !== "..") return { ...since, ...datedProperties("until", properties.until) };
  // Only a bundle that says so itself says on which date it was still so.
  if (link.stated.until !== "..") return since;
  const known = inGraph.until === ".." ? inGraph.untilEarliest : null;
  return { ...since, ...stillSoProperties(facts.publishedOn, known) };
}

function planSingle({ id, kind, from, to, path }: LinkFact, state: GraphState, plan: Plan): void {
  const property = SINGLE[kind];
  if (!property) return;
  const { type } = linkKinds[kind];
  for (const other of state.links.values()) {
    if (other.type !== type || other.from !== from || other.properties.id === id) continue;
    plan.findings.push(conflictFinding(path, { property, here: to, inGraph: other.to }, null));
  }
}

function officesOf(person: string, facts: Facts, state: GraphState): Office[] {
  const here = facts.links.filter(({ kind, from }) => kind === "held-office" && from === person);
  const there = [...state.links.values()].filter(
    ({ type, from }) => type === "HELD_OFFICE" && from === person,
  );
  return [
    ...here.map(({ id, stated }) => ({ id, title: String(stated.title) })),
    ...there.map(({ properties }) => ({
      id: String(properties.id),
      title: String(properties.title),
    })),
  ];
}
