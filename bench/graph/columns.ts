import type { LinkKindName } from "../../src/model/links.ts";
import type { ThingKind } from "../../src/model/things.ts";

// The properties that the loader writes, each a column; `check-model.ts` holds them against what the
// loader has written for the built-in graph.

const dated = (name: string) => [name, `${name}Earliest`, `${name}Latest`, `${name}Sort`];
const entity = ["id:ID", "label", "recordedAt", "name", "summary", "sameAs:string[]"];

export const thingColumns: Record<ThingKind, readonly string[]> = {
  person: entity,
  topic: entity,
  agency: [...entity, "kind"],
  city: [...entity, "region", "country"],
  program: [...entity, ...dated("announcedOn")],
  statement: [
    ...["id:ID", "label", "recordedAt", "act", "medium", "gist", "text", "language", "speakerId"],
    ...dated("saidOn"),
    ...dated("answerBy"),
  ],
  article: [
    ...["id:ID", "label", "recordedAt", "headline", "url", "language", "textSha256"],
    ...dated("publishedOn"),
  ],
};

const ends = [":START_ID", ":END_ID"];
const link = [...ends, "id", "recordedAt"];
const spanning = [...link, ...dated("since"), ...dated("until")];
const ofTarget = [...link, "toId", "saidOnSort"];

export const linkColumns: Record<LinkKindName, readonly string[]> = {
  "held-office": [...spanning, "title"],
  "part-of": spanning,
  serves: spanning,
  "detains-for": spanning,
  runs: spanning,
  "site-of": [...spanning, "role"],
  "said-by": [...link, "officeLinkId"],
  about: [...ofTarget, "stance"],
  mentions: ofTarget,
  "addressed-to": ofTarget,
  "responds-to": [...link, "kind"],
  "part-of-statement": [...link, "position"],
  "published-by": link,
  "written-by": [...link, "role"],
};

export const nameColumns = ["key:ID", "recordedAt", "text", "kind", "sort"];

export const citationColumns = [
  ...["id:ID", "recordedAt", "subject", "exact", "prefix", "suffix", "start:long", "end:long"],
  ...["mode", "stance", "verifiedOn", "sort"],
];

/** HAS_NAME, IN and VIA have no properties. */
export const bareLinkColumns = ends;
