import { builder } from "../graphql/builder.ts";
import { parentIn, type RelationParent } from "../graphql/relations/relation.ts";
import { CITED_DATES } from "../model/moments.ts";
import type { MomentRow } from "./rows.ts";

export const TimelineEntry = builder.objectRef<MomentRow>("TimelineEntry");

/** What an entry tells of. */
export const factOfEntry = parentIn("fact");

const citedDates = Object.entries(CITED_DATES)
  .map(([kind, property]) => `${kind}: "#${property}"`)
  .join(", ");

/** The subject of the citations behind an entry: the fact, or the property of it that is the date. */
export const subjectOfEntry: RelationParent = {
  columns: ["fact", "kind"],
  idOf: ({ fact, kind }) => {
    const property = CITED_DATES[String(kind)];
    return property === undefined ? String(fact) : `${fact}#${property}`;
  },
  cypher: (moment) => `{id: ${moment}.fact + coalesce({${citedDates}}[${moment}.kind], "")}`,
};
