import type { EntityKindFragment } from "../../documents/document-types.generated.ts";
import { plain, TYPES } from "./words.ts";

/** What an entity is, in a few words: “Agency · law enforcement”. */
export function kindLine(entity: EntityKindFragment): string {
  return [TYPES[entity.__typename], ...wordsOf(entity)].filter(Boolean).join(" · ");
}

function wordsOf(entity: EntityKindFragment): (string | null)[] {
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

interface Linked<L> {
  __typename: string;
  /** The latest first. */
  links: { readonly edges: readonly { readonly link: L }[] };
}

/** The latest office of a person; null of anything else, or without one. */
export function latestOffice<L extends { __typename: string }>(entity: Linked<L>): L | null {
  if (entity.__typename !== "Person") return null;
  return entity.links.edges.find(({ link }) => link.__typename === "HeldOffice")?.link ?? null;
}
