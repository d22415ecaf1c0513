import type { ThingKind } from "../model/things.ts";

// What may stand under an item's `replaces`: its properties, and those of its links and passages. A
// statement's speaker, what it is part of and an article's publisher are not here: there is one of
// each, and another one is another link, which would leave the first one standing beside it.

const NAMED = ["name", "names", "summary", "cite.mode", "cite.stance", "cite.via"] as const;
const SPAN = ["since", "until"] as const;

function of<F extends string>(field: F, properties: readonly string[] = SPAN): string[] {
  return properties.map((property) => `${field}.${property}`);
}

const REPLACEABLE: Record<ThingKind, readonly string[]> = {
  person: [...NAMED, ...of("offices", ["title", ...SPAN])],
  agency: [...NAMED, "kind", ...of("partOf"), ...of("serves"), ...of("detainsFor")],
  city: [...NAMED, "region", "country"],
  program: [...NAMED, "announcedOn", ...of("runBy"), ...of("sites", ["role", ...SPAN])],
  topic: NAMED,
  statement: [
    ...["act", "medium", "gist", "text", "saidOn", "answerBy", "language"],
    ...["by.as", "about.stance", "respondsTo.kind", "cite.mode", "cite.stance", "cite.via"],
  ],
  article: [
    ...["headline", "url", "publishedOn", "language", "text", "writtenBy.role"],
    ...["cite.mode", "cite.stance", "cite.via"],
  ],
};

/** What an item of this kind may list under `replaces`. */
export function replaceableWords(kind: ThingKind): readonly string[] {
  return REPLACEABLE[kind];
}
