import type { DocumentData } from "../../documents/documents.ts";

/** An entity as its page's document reads it. */
export type Entity = NonNullable<DocumentData<"EntityPage">["entity"]>;

/** The latest office of a person, in a sentence; null of anything else, or without one. */
export function officeOf({ __typename, links }: Entity): string | null {
  if (__typename !== "Person") return null;
  const office = links.edges.find(({ link }) => link.__typename === "HeldOffice");
  return office?.link.sentence ?? null;
}
