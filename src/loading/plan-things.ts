import { datedProperties } from "../model/dates.ts";
import { kindOf } from "../model/ids.ts";
import {
  isEntityKind,
  propertiesOf,
  type ThingKind,
  type ThingProperty,
  thingKinds,
} from "../model/things.ts";
import { expectedThings } from "./check-references.ts";
import { changes, merge } from "./differences.ts";
import type { Facts, ThingFact } from "./facts.ts";
import type { GraphState, Properties } from "./graph-state.ts";
import type { LoadPlan } from "./load-plan.ts";
import { conflictFinding, type Finding } from "./mistake.ts";

/** Plans entities, statements and the article: what is new or changed, and any conflicts. */
export function planThings(facts: Facts, state: GraphState, plan: LoadPlan): void {
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

function planThing(thing: ThingFact, facts: Facts, state: GraphState, plan: LoadPlan): void {
  const { id, kind, path, replaces } = thing;
  const inGraph = state.things.get(id)?.properties;
  const told = new Map<string, ThingProperty>(propertiesOf(kind));
  const field = (property: string) => told.get(property)?.statedIn ?? property;
  const merged = merge(thing.stated, inGraph ?? {}, (property) => replaces.has(field(property)));
  plan.findings.push(
    ...merged.conflicts.map((conflict) => {
      const at = field(conflict.property);
      const isFixed = told.get(conflict.property)?.isFixed;
      // Authors know `speakerId` as the speaker.
      const property = conflict.property.replace(/Id$/, "");
      return conflictFinding([...path, at], { ...conflict, property }, isFixed ? null : at);
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
  const dates = propertiesOf(kind).filter(([, { type }]) => type === "date");
  const bounds = dates.map(([name]) => datedProperties(name, properties[name]));
  return {
    ...Object.assign({}, ...bounds),
    label: displayLabel(id, kind, properties, facts, state),
  };
}

/** The text that is displayed for the id. */
function displayLabel(
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

const MAX_LABEL_CHARACTERS = 100;

/** A statement's label: its gist, cut at a word boundary. */
export function statementLabel(gist: string): string {
  const characters = [...gist];
  if (characters.length <= MAX_LABEL_CHARACTERS) return gist;
  const cut = characters.slice(0, MAX_LABEL_CHARACTERS).join("");
  const atWord = cut.replace(/\s+\S*$/, "");
  return `${atWord.replace(/[\s,;:.–—-]+$/, "")}…`;
}

/** An article's label: its headline, otherwise where and when it appeared, otherwise its id. */
function articleLabel(
  id: string,
  { headline, publishedOn }: Properties,
  publisher: string | null,
): string {
  if (typeof headline === "string") return headline;
  return publisher && typeof publishedOn === "string" ? `${publisher}, ${publishedOn}` : id;
}

/**
 * An id's prefix states the kind of thing; a graph that other programs have written to may
 * disagree.
 */
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
