import { isEntityKind, kindOf, type ThingKind, thingKinds } from "../model/things.ts";
import { expectedThings } from "./check-references.ts";
import { datedProperties, datesOfThing } from "./dated-properties.ts";
import { changes, merge } from "./differences.ts";
import type { Facts, ThingFact } from "./facts.ts";
import type { GraphState, Properties } from "./graph-state.ts";
import { articleLabel, statementLabel } from "./labels.ts";
import { conflictFinding, type Finding } from "./mistake.ts";
import type { Plan } from "./plan.ts";

/** Entities, statements and the article: what is new or changed, and what is in the way. */
export function planThings(facts: Facts, state: GraphState, plan: Plan): void {
  for (const [id, path] of expectedThings(facts, new Set())) {
    const message = `names ${id}, which is neither in this bundle nor in the graph`;
    plan.findings.push(
      ...(state.things.has(id) ? otherKind(id, path, state) : [{ path, message }]),
    );
  }
  for (const thing of facts.things) {
    const wrong = otherKind(thing.id, [...thing.path, "id"], state);
    if (wrong.length > 0) plan.findings.push(...wrong);
    else planThing(thing, facts, state, plan);
  }
}

function planThing(thing: ThingFact, facts: Facts, state: GraphState, plan: Plan): void {
  const { id, kind, path, replaces } = thing;
  const inGraph = state.things.get(id)?.properties;
  const word = (property: string) => (property === "textSha256" ? "text" : property);
  const merged = merge(thing.stated, inGraph ?? {}, (property) => replaces.has(word(property)));
  plan.findings.push(
    ...merged.conflicts.map((conflict) => {
      if (conflict.property !== "speakerId") {
        return conflictFinding(
          [...path, word(conflict.property)],
          conflict,
          word(conflict.property),
        );
      }
      return conflictFinding([...path, "by"], { ...conflict, property: "speaker" }, null);
    }),
  );
  const derived = derivedProperties(id, kind, merged.properties, facts, state);
  const properties = changes({ ...merged.properties, ...derived }, inGraph ?? {});
  const names = Object.keys(properties);
  const label = thingKinds[kind].label;
  if (!inGraph) plan.entries.push({ outcome: "added", kind: label, id });
  else if (names.length === 0) plan.entries.push({ outcome: "unchanged", kind: label, id });
  else plan.entries.push({ outcome: "changed", kind: label, id, properties: names });
  if (inGraph && names.length === 0) return;
  const labels = [label, ...(isEntityKind(kind) ? ["Entity"] : [])];
  plan.writes.things.push({ isNew: !inGraph, id, labels, properties: { ...properties, id } });
}

function derivedProperties(
  id: string,
  kind: ThingKind,
  properties: Properties,
  facts: Facts,
  state: GraphState,
): Properties {
  const dates = datesOfThing[kind].map((date) => datedProperties(date, properties[date]));
  return { ...Object.assign({}, ...dates), label: labelOf(id, kind, properties, facts, state) };
}

function labelOf(
  id: string,
  kind: ThingKind,
  properties: Properties,
  facts: Facts,
  state: GraphState,
): string {
  if (kind === "statement") return statementLabel(String(properties.gist));
  if (kind !== "article") return String(properties.name);
  const link =
    facts.links.find((each) => each.kind === "published-by") ??
    [...state.links.values()].find(({ type, from }) => type === "PUBLISHED_BY" && from === id);
  const publisher = link && facts.things.find((thing) => thing.id === link.to)?.stated.name;
  const known = link && state.things.get(link.to)?.properties.name;
  const name = publisher ?? known;
  return articleLabel(id, properties, typeof name === "string" ? name : null);
}

/** An id says what it is the id of; a graph that others have written to may not agree. */
function otherKind(id: string, path: Finding["path"], state: GraphState): Finding[] {
  const labels = state.things.get(id)?.labels;
  const kind = kindOf(id);
  if (!labels || !kind || labels.includes(thingKinds[kind].label)) return [];
  const kinds: readonly string[] = Object.values(thingKinds).map(({ label }) => label);
  const there = labels.filter((label) => kinds.includes(label)).join(", ") || labels.join(", ");
  return [
    {
      path,
      message: `names ${id}, which the graph has as ${there}, not as ${thingKinds[kind].label}`,
    },
  ];
}
