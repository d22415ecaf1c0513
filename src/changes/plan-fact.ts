import { isMadeOfDate } from "../model/dates.ts";
import { kindOf, nameNodeKey } from "../model/ids.ts";
import { linkKindEntry } from "../model/links.ts";
import { isEntityKind, propertiesOf, type ThingKind, thingKinds } from "../model/things.ts";
import { wordsOf } from "../model/vocabularies.ts";
import type { Values } from "./attestation.ts";
import { difference } from "./difference.ts";
import type { Path } from "./facts.ts";
import type { GraphState, Properties } from "./graph-state.ts";
import { nameKeys } from "./known-namesakes.ts";
import { labelOf, labelOfKind } from "./labels.ts";
import type { LiveFact, LiveLink, LiveName } from "./live-fact.ts";
import { type ChangePlan, type Entry, outcomeOf, type Places } from "./outcome.ts";
import type { Outlook } from "./outlook.ts";
import { STANDING, standingOf } from "./standing.ts";

/** Plans what gets the graph from what it has of a fact to what the fact comes to. */
export function planLive(
  id: string,
  fact: LiveFact,
  outlook: Outlook,
  state: GraphState,
  places: Places,
  plan: ChangePlan,
): void {
  const path = places.get(id);
  if (fact.link) {
    planLink(id, { ...fact, ...fact.link }, standingOf(fact), state, plan, path);
    return;
  }
  const kind = kindOf(id);
  if (kind === null) throw new Error(`${id} is attested, and is no fact.`);
  planThing(id, kind, fact, publisherName(fact, outlook, state), state, plan, path);
  if (isEntityKind(kind)) planNames(id, kind, fact.names, state, plan);
  else planLinks(id, fact, state, places, plan);
}

function planLinks(
  id: string,
  fact: LiveFact,
  state: GraphState,
  places: Places,
  plan: ChangePlan,
): void {
  const { links } = fact;
  for (const [link, each] of links) {
    planLink(link, each, standingOf(fact, link), state, plan, places.get(link));
  }
  for (const [link, { from, type }] of state.linksOf.get(id) ?? []) {
    if (links.has(link)) continue;
    plan.writes.removedLinks.push({ id: link, from });
    plan.entries.push({ outcome: "removed", kind: type, id: link });
  }
}

/** Plans the removal of what the graph has of a fact, if it has anything. */
export function planRemoval(id: string, state: GraphState, plan: ChangePlan): void {
  const [link, thing] = [state.links.get(id), state.things.get(id)];
  if (link) {
    plan.writes.removedLinks.push({ id, from: link.from });
    plan.entries.push({ outcome: "removed", kind: link.type, id });
  }
  if (!thing) return;
  plan.writes.removedThings.push(id);
  plan.entries.push({ outcome: "removed", kind: labelOfKind(id), id });
}

function planThing(
  id: string,
  kind: ThingKind,
  fact: LiveFact,
  publisher: string | null,
  state: GraphState,
  plan: ChangePlan,
  path: Path | undefined,
): void {
  const inGraph = state.things.get(id)?.properties;
  const { values, derived, isKept } = fact;
  const wanted = {
    ...values,
    ...derived,
    isKept: isKept || undefined,
    label: labelOf(id, kind, values, publisher),
  };
  const names = propertiesOf(kind).map(([name]) => name);
  const own = ["name", "summary", "sameAs", "distinctFrom", "isKept", "saidOnBound", ...names];
  const properties = difference(wanted, inGraph ?? {}, own);
  const { label } = thingKinds[kind];
  plan.entries.push(entry(label, id, inGraph, properties, path));
  const all = { ...properties, ...difference(standingOf(fact), inGraph ?? {}, STANDING) };
  if (inGraph && Object.keys(all).length === 0) return;
  const labels = [label, ...(isEntityKind(kind) ? ["Entity"] : [])];
  plan.writes.things.push({ isNew: !inGraph, id, labels, properties: { ...all, id } });
}

/** An article without a headline is shown by its publisher's name. */
function publisherName({ links }: LiveFact, { facts }: Outlook, state: GraphState): string | null {
  const publisher = [...links.values()].find(({ kind }) => kind === "published-by")?.to ?? "";
  const name =
    facts.get(publisher)?.live?.values.name ?? state.things.get(publisher)?.properties.name;
  return typeof name === "string" ? name : null;
}

function planLink(
  id: string,
  { kind, from, to, values, derived }: LiveLink,
  standing: Values,
  state: GraphState,
  plan: ChangePlan,
  path: Path | undefined,
): void {
  const { type, properties: told } = linkKindEntry(kind);
  const inGraph = state.links.get(id)?.properties;
  const own = ["key", "since", "until", "officeLinkId", "position", ...Object.keys(told)];
  const properties = difference({ ...values, ...derived }, inGraph ?? {}, own);
  plan.entries.push(entry(type, id, inGraph, properties, path));
  const all = { ...properties, ...difference(standing, inGraph ?? {}, STANDING) };
  if (!inGraph) plan.writes.newLinks.push({ type, from, to, properties: { ...all, id } });
  else if (Object.keys(all).length > 0) plan.writes.links.push({ id, from, properties: all });
}

function planNames(
  entity: string,
  entityKind: ThingKind,
  names: readonly LiveName[],
  state: GraphState,
  plan: ChangePlan,
): void {
  const known = state.names.get(entity);
  for (const { text, kind, basis, language } of names) {
    const inGraph = known?.get(text);
    const wanted = {
      key: nameNodeKey(entity, kind, text),
      text,
      ...{ kind, basis },
      sort: `${wordsOf("NameKind").indexOf(kind)}${text}`,
      ...nameKeys(entityKind, text),
      ...(language && { language }),
    };
    const properties = difference(wanted, inGraph ?? {}, ["language"]);
    plan.entries.push(entry("Name", wanted.key, inGraph, properties, undefined));
    if (Object.keys(properties).length === 0) continue;
    const oldKey = String(inGraph?.key ?? wanted.key);
    plan.writes.names.push({ entity, oldKey, properties });
  }
  const wanted = new Set(names.map(({ text }) => text));
  for (const [text, { key }] of known ?? []) {
    if (wanted.has(text)) continue;
    plan.writes.removedNames.push(String(key));
    plan.entries.push({ outcome: "removed", kind: "Name", id: String(key) });
  }
}

function entry(
  kind: string,
  id: string,
  inGraph: Properties | undefined,
  changed: object,
  path: Path | undefined,
): Entry {
  const at = { kind, id, ...(path && { path }) };
  return inGraph ? { ...at, ...outcomeOf(namesToTell(changed)) } : { ...at, outcome: "added" };
}

/** Made of a thing's or a name's other properties. */
const MADE = new Set(["label", "key", "sort", "alike", "surname"]);

/** The changed properties without those that are made of others that changed too. */
function namesToTell(changed: object): string[] {
  const names = Object.keys(changed);
  const stated = names.filter((name) => !MADE.has(name) && !isMadeOfDate(name));
  return stated.length > 0 ? stated : names;
}
