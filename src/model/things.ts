/** The kinds of things: what begins an id, the label in Neo4j, and the name in GraphQL. One table for all layers. */
export const entityKinds = {
  person: { label: "Person" },
  agency: { label: "Agency" },
  city: { label: "City" },
  program: { label: "Program" },
  topic: { label: "Topic" },
} as const;

export const thingKinds = {
  ...entityKinds,
  statement: { label: "Statement" },
  article: { label: "Article" },
} as const;

export type EntityKind = keyof typeof entityKinds;
export type ThingKind = keyof typeof thingKinds;
export type ThingLabel = (typeof thingKinds)[ThingKind]["label"];

/** The names of the types in GraphQL. */
export const thingTypes: ReadonlySet<string> = new Set(
  Object.values(thingKinds).map(({ label }) => label),
);

/** Lower-case ASCII letters, digits and hyphens after the kind; readable, made by people, the same everywhere. */
export const ID_PATTERN =
  /^(person|agency|city|program|topic|statement|article)\/[a-z0-9]+(-[a-z0-9]+)*$/;

export const MAX_ID_LENGTH = 200;

/** The kind of thing that an id names, or null when it is no thing's id. */
export function kindOf(id: string): ThingKind | null {
  const match = id.length <= MAX_ID_LENGTH ? ID_PATTERN.exec(id) : null;
  return match ? (match[1] as ThingKind) : null;
}

export function isEntityKind(kind: ThingKind): kind is EntityKind {
  return kind in entityKinds;
}
