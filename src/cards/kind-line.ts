import { NO_OUTCOME } from "../model/case-links.ts";
import { dateText } from "../model/date-words.ts";
import { kindOf } from "../model/ids.ts";
import { plain } from "../model/texts.ts";
import { thingKinds } from "../model/things.ts";

/** What an entity is told by besides its kind; of each kind, only its own are there. */
interface KindFacts {
  id: string;
  kind?: string | null;
  region?: string | null;
  country?: string;
  announcedOn?: string | null;
  openedOn?: string | null;
  outcome?: string | null;
}

/** The columns that it is made of. */
export const KIND_COLUMNS = ["kind", "region", "country", "announcedOn", "openedOn", "outcome"];

/**
 * What an entity is, in a few words: “Agency · police department”.
 * @throws Error for an id of no thing, which is a defect
 */
export function kindLine(entity: KindFacts): string {
  const kind = kindOf(entity.id);
  if (!kind) throw new Error(`${entity.id} is not a thing's id.`);
  return [thingKinds[kind].label, ...wordsOf(entity, kind)].filter(Boolean).join(" · ");
}

function wordsOf(entity: KindFacts, kind: string): (string | null)[] {
  const { region, country, announcedOn, openedOn, outcome } = entity;
  switch (kind) {
    case "agency":
      return [agencyWords(entity.kind ?? "")];
    case "case":
      return [
        plain(entity.kind ?? ""),
        openedOn ? `opened ${dateText(openedOn)}` : null,
        // Nobody is shown in a case as if it had been decided.
        outcome ?? NO_OUTCOME,
      ];
    case "city":
      return [[region, country].filter(Boolean).join(", ")];
    case "program":
      return [announcedOn ? `announced ${dateText(announcedOn)}` : null];
    default:
      return [];
  }
}

/** “Other” tells no reader anything, and a word of the API has no apostrophe. */
function agencyWords(kind: string): string | null {
  if (kind === "OTHER") return null;
  return kind === "SHERIFFS_OFFICE" ? "sheriff's office" : plain(kind);
}
