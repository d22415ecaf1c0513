import { onlyRelated, type Parent, type Related } from "../graphql/relations/related.ts";
import { linkById } from "../links/queries.ts";
import { linkTypes } from "../links/ref.ts";
import { kindOf, thingTypes } from "../model/things.ts";
import { thingById } from "../things/queries.ts";

// A citation's subject is the id of a statement or a link, or of an entity with the property that is backed:
// `program/psp#announcedOn`.

const parent: Parent = {
  columns: ["subject"],
  idOf: ({ subject }) => idOfSubject(String(subject)),
  cypher: (citation) => `{id: split(${citation}.subject, "#")[0]}`,
};

export const backedThing = onlyRelated(thingById, "node", { types: thingTypes, parent });
export const backedLink = onlyRelated(linkById, "link", { types: linkTypes, parent });

/** By which relationship a citation leads to what it backs. */
export function backedBy(subject: string): Related {
  return kindOf(idOfSubject(subject)) ? backedThing : backedLink;
}

function idOfSubject(subject: string): string {
  return subject.split("#")[0] ?? subject;
}

/** The property of an entity, or null. */
export function propertyOf(subject: string): string | null {
  return subject.split("#")[1] ?? null;
}
