import {
  isBetweenEntities,
  isLinkNumber,
  type LinkKind,
  linkKindEntry,
  mapLinkKinds,
} from "../../src/model/links.ts";
import type { Moment } from "../../src/model/moments.ts";
import { isEntityKind, mapThingKinds, propertiesOf } from "../../src/model/things.ts";

// The properties that the loader writes, one per column: those of the model, and those that the
// loader adds. `check-model.ts` compares them with what it has written for the built-in graph.

const dated = (name: string) => [name, `${name}Earliest`, `${name}Latest`, `${name}Sort`];

/** How a fact stands among its sources. */
const standing = ["sourceArticles:long", "sourceOutlets:long", "inferred"];

/** Besides the properties of their kinds. */
const ofThings = ["id:ID", "label", "recordedAt", "changedAt", ...standing];
const ofEntities = ["name", "summary", "sameAs:string[]", "degree:long"];

export const thingColumns = mapThingKinds((kind): readonly string[] => [
  ...ofThings,
  ...(isEntityKind(kind) ? ofEntities : []),
  ...(kind === "statement" ? ["saidOnBound"] : []),
  ...propertiesOf(kind).flatMap(([name, { type }]) => {
    if (type === "date") return dated(name);
    return [type === "texts" ? `${name}:string[]` : name];
  }),
]);

const ends = [":START_ID", ":END_ID"];

/** What an index of statements by their speakers or targets reads from the link. */
const ofTarget = ["toId", "saidOnSort"];
/** What the loader derives, besides the properties of their kinds. */
const derived: Partial<Record<LinkKind, readonly string[]>> = {
  "said-by": ["officeLinkId", "position", ...ofTarget],
  "on-behalf-of": ofTarget,
  about: ofTarget,
  mentions: ofTarget,
  "addressed-to": ofTarget,
  "part-of-statement": ["position"],
};

/** Links with a key, given or made. */
const hasKey = (kind: LinkKind) => {
  const { keyFrom, key } = linkKindEntry(kind);
  return keyFrom !== undefined || key !== undefined;
};

export const linkColumns = mapLinkKinds((kind): readonly string[] => [
  ...[...ends, "id", "recordedAt", "changedAt", ...standing],
  ...(isBetweenEntities(kind) ? [...dated("since"), ...dated("until")] : []),
  ...(hasKey(kind) ? ["key"] : []),
  ...(derived[kind] ?? []),
  ...Object.keys(linkKindEntry(kind).properties).map((name) =>
    isLinkNumber(name) ? `${name}:double` : name,
  ),
]);

export const nameColumns = [
  ...["key:ID", "recordedAt", "text", "kind", "basis", "sort", "alike", "surname"],
];

export const citationColumns = [
  ...["id:ID", "recordedAt", "subject", "exact", "prefix", "suffix", "start:long", "end:long"],
  ...["mode", "stance", "verification", "verifiedOn", "textHash", "sort"],
];

/** `:ID` is the importer's alone. */
export const attestationColumns = [
  ":ID",
  "fact",
  "source",
  "stated",
  "replaces:string[]",
  "differs:string[]",
  "outlet",
  "publishedOnSort",
];

/** The compiler names what the loader writes and this does not. */
const columnsOfMoment: Readonly<Record<keyof Moment, string>> = {
  id: "id:ID",
  ...{ entity: "entity", fact: "fact", link: "link", kind: "kind", phase: "phase", on: "on" },
  isDerived: "isDerived:boolean",
  ...{ earliest: "earliest", latest: "latest", sort: "sort" },
};
export const momentColumns = Object.values(columnsOfMoment);

/** HAS_NAME, IN and VIA have no properties. */
export const bareLinkColumns = ends;
