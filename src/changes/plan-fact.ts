import { datedProperties } from "../model/dates.ts";
import { isBetweenEntities, type LinkKind, linkKindEntry, linkKinds } from "../model/links.ts";
import { isEntityKind, propertiesOf, type ThingKind, thingKinds } from "../model/things.ts";
import { wordsOf } from "../model/vocabularies.ts";
import { type StatedName, statedText, type Values } from "./attestation.ts";
import { difference } from "./difference.ts";
import type { Path } from "./facts.ts";
import type { GraphState, Properties } from "./graph-state.ts";
import { labelOf } from "./labels.ts";
import type { ChangePlan, Entry } from "./outcome.ts";
import type { Attested, LiveFact, LiveLink } from "./resolve.ts";
import { STANDING, standingOf } from "./standing.ts";

/** Plans what a source states of a fact, in place of what it stated before. */
export function planAttestation(own: Attested, state: GraphState, plan: ChangePlan): void {
  const { fact, source, stated, replaces, differs, outlet, stance, publishedOn } = own;
  const before = state.attestations.get(fact)?.find((each) => each.source === source);
  if (before && textOf(before) === textOf(own)) return;
  plan.writes.attestations.push({
    fact,
    source,
    properties: {
      stated: statedText(stated),
      replaces: replaces.length > 0 ? [...replaces] : null,
      differs: differs.length > 0 ? [...differs] : null,
      outlet,
      stance: stance === "DISPUTES" ? stance : null,
      publishedOnSort: datedProperties("publishedOn", publishedOn).publishedOnSort ?? null,
    },
  });
}

function textOf({ stated, replaces, differs, outlet, stance, publishedOn }: Attested): string {
  return JSON.stringify([statedText(stated), replaces, differs, outlet, stance, publishedOn]);
}

/** Where the parts of a fact are stated, if they are. */
interface Places {
  path?: Path;
  links?: ReadonlyMap<string, Path>;
}

/**
 * Plans what gets the graph from what it has of a fact to what all sources together state.
 * @param all the facts of the same change, for what is derived from others
 */
export function planLive(
  id: string,
  kind: ThingKind | LinkKind,
  fact: LiveFact,
  all: ReadonlyMap<string, LiveFact>,
  state: GraphState,
  plan: ChangePlan,
  { path, links }: Places = {},
): void {
  if (fact.link) planLink(id, { ...fact, ...fact.link }, standingOf(fact), state, plan, path);
  if (isLinkKind(kind)) return;
  planThing(id, kind, fact, publisherName(fact, all, state), state, plan, path);
  if (isEntityKind(kind)) planNames(id, fact.names, state, plan);
  for (const [link, each] of fact.links) {
    planLink(link, each, standingOf(fact, link), state, plan, links?.get(link));
  }
  for (const [link, { from, type }] of state.links) {
    if (from !== id || fact.links.has(link) || entityLinkTypes.has(type)) continue;
    plan.writes.removedLinks.push({ id: link, from });
    plan.entries.push({ outcome: "removed", kind: type, id: link });
  }
}

const entityLinkTypes: ReadonlySet<string> = new Set(
  Object.entries(linkKinds).flatMap(([kind, { type }]) =>
    isBetweenEntities(kind as LinkKind) ? [type] : [],
  ),
);

function isLinkKind(kind: ThingKind | LinkKind): kind is LinkKind {
  return kind in linkKinds;
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
  const { values, derived } = fact;
  const wanted = {
    ...values,
    ...derived,
    label: labelOf(id, kind, values, publisher),
  };
  const own = ["name", "summary", "sameAs", ...propertiesOf(kind).map(([name]) => name)];
  const properties = difference(wanted, inGraph ?? {}, own);
  const { label } = thingKinds[kind];
  plan.entries.push(entry(label, id, inGraph, properties, path));
  const all = { ...properties, ...difference(standingOf(fact), inGraph ?? {}, STANDING) };
  if (inGraph && Object.keys(all).length === 0) return;
  const labels = [label, ...(isEntityKind(kind) ? ["Entity"] : [])];
  plan.writes.things.push({ isNew: !inGraph, id, labels, properties: { ...all, id } });
}

/** An article without a headline is shown by its publisher's name. */
function publisherName(
  { links }: LiveFact,
  all: ReadonlyMap<string, LiveFact>,
  state: GraphState,
): string | null {
  const publisher = [...links.values()].find(({ kind }) => kind === "published-by")?.to ?? "";
  const name = all.get(publisher)?.values.name ?? state.things.get(publisher)?.properties.name;
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
  names: readonly StatedName[],
  state: GraphState,
  plan: ChangePlan,
): void {
  const known = state.names.get(entity);
  for (const { text, kind, language } of names) {
    const inGraph = known?.get(text);
    const wanted = {
      key: `${entity}#${kind}#${text}`,
      text,
      kind,
      sort: `${wordsOf("NameKind").indexOf(kind)}${text}`,
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
  const properties = Object.keys(changed);
  const at = { kind, id, ...(path && { path }) };
  if (!inGraph) return { ...at, outcome: "added" };
  return properties.length === 0
    ? { ...at, outcome: "unchanged" }
    : { ...at, outcome: "changed", properties };
}
