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
