import { UNKNOWN_EARLIEST } from "../../src/model/dates.ts";
import { kindOf } from "../../src/model/ids.ts";
import { isBetweenEntities, linkKinds } from "../../src/model/links.ts";
import { type Item, links, things, type VariedLink } from "./varied.ts";

// What must be in the timelines of the varied graph, said a second time, from one entity's end.

const thingOf = (id: string): Item => {
  const found = things.find((each) => each.id === id);
  if (!found) throw new Error(`${id} was not written.`);
  return found;
};

function moment(
  entity: string,
  told: string,
  [kind, phase]: [string, string],
  dated: Item,
  property: string,
): Item {
  const [earliest, latest] = [
    String(dated[`${property}Earliest`]),
    String(dated[`${property}Latest`]),
  ];
  return {
    ...{ id: `${entity} ${told} ${phase}`, entity, kind, earliest, latest },
    on: dated[property] ?? null,
    sort: earliest > UNKNOWN_EARLIEST ? earliest : latest,
  };
}

function ofEntityLink(entity: string, link: VariedLink): Item[] {
  const { type } = linkKinds[link.kind_];
  const begin = moment(entity, link.id, [type, "BEGAN"], link, "since");
  const end = moment(entity, link.id, [type, "ENDED"], link, "until");
  // What has no date is told once.
  const dated = [begin, end].filter(({ on }) => on !== null);
  return dated.length > 0 ? dated : [begin];
}

/** By kind of link: what dates the thing where it begins, or where it leads. */
const SAID: Readonly<Record<string, string>> = {
  ...{ "said-by": "saidOn", about: "saidOn" },
  ...{ "published-by": "publishedOn", "written-by": "publishedOn" },
};
const LED_TO: Readonly<Record<string, [kind: string, property: string]>> = {
  runs: ["ANNOUNCED", "announcedOn"],
  "party-to": ["OPENED", "openedOn"],
};

function ofLink(link: VariedLink): Item[] {
  const { kind_: kind, from, to } = link;
  const property = SAID[kind];
  const { type } = linkKinds[kind];
  if (property) return [moment(to, link.id, [type, "HAPPENED"], thingOf(from), property)];
  if (!isBetweenEntities(kind)) return [];
  const own = [...ofEntityLink(from, link), ...ofEntityLink(to, link)];
  return [...own, ...ofDatedThing(thingOf(to), from, LED_TO[kind])];
}

function ofDatedThing(thing: Item, entity: string, what?: [string, string]): Item[] {
  const [kind = "", property = ""] = what ?? [];
  if (thing[property] === null || !what) return [];
  return [moment(entity, thing.id, [kind, "HAPPENED"], thing, property)];
}

export const moments: readonly Item[] = [
  ...links.flatMap(ofLink),
  ...things.flatMap((thing) => {
    if (kindOf(thing.id) === "program") return ofDatedThing(thing, thing.id, LED_TO.runs);
    return kindOf(thing.id) === "case" ? ofDatedThing(thing, thing.id, LED_TO["party-to"]) : [];
  }),
];
