import type { DocumentData } from "../../documents/documents.ts";
import { plain, TYPES } from "../parts/words.ts";

/** An entity as its page's document reads it. */
export type Entity = NonNullable<DocumentData<"EntityPage">["entity"]>;

/** What an entity is, in a few words: “Agency · law enforcement”. */
export function kindLine(entity: Entity): string {
  return [TYPES[entity.__typename], ...wordsOf(entity)].filter(Boolean).join(" · ");
}

function wordsOf(entity: Entity): (string | null)[] {
  switch (entity.__typename) {
    case "Agency":
      return [plain(entity.agencyKind)];
    case "Case":
      return [
        plain(entity.caseKind),
        entity.openedOn && `opened ${entity.openedOn.text}`,
        entity.outcome ?? "no outcome in this graph",
      ];
    case "City":
      return [[entity.region, entity.country].filter(Boolean).join(", ")];
    case "Program":
      return [entity.announcedOn && `announced ${entity.announcedOn.text}`];
    default:
      return [];
  }
}

/** The latest office of a person, in a sentence; null of anything else, or without one. */
export function officeOf({ __typename, links }: Entity): string | null {
  if (__typename !== "Person") return null;
  const office = links.edges.find(({ link }) => link.__typename === "HeldOffice");
  return office?.link.sentence ?? null;
}
