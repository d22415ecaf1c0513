import { dateText } from "../../../model/date-words.ts";
import type {
  ArticleSourceFragment,
  EntityLinkKind,
  RevisionKind,
  Voice,
} from "../../documents/document-types.generated.ts";

/** The heading over an entity's links of one kind, from whichever end. */
export const LINK_HEADINGS: Readonly<Record<EntityLinkKind, string>> = {
  HELD_OFFICE: "Offices",
  MEMBER_OF: "Memberships",
  PART_OF: "Parts and wholes",
  RUNS: "Who runs what",
  SITE_OF: "Sites of programs",
  SERVES: "Who serves which city",
  DETAINS_FOR: "Detention",
  LOCATED_IN: "Places",
  OWNS: "Ownership",
  REPRESENTS: "Representation",
  GAVE_MONEY: "Money",
  FAMILY_OF: "Family",
  PARTY_TO: "Cases",
  TIED_TO: "Other ties",
};

/** The kind of a link from its type: HeldOffice is HELD_OFFICE. */
export function linkKindOfType(typename: string): string {
  return typename.replace(/(?<!^)([A-Z])/g, "_$1").toUpperCase();
}

/** What a link is, in the words of its id: “held office”. */
export function linkKindWords(id: string): string {
  return id.slice(0, id.indexOf("/")).replaceAll("-", " ");
}

export const REVISIONS: Readonly<Record<RevisionKind, string>> = {
  ADDED: "Stated by",
  CHANGED: "Changed by",
  RESTORED: "Restored",
  RETRACTED: "Retracted",
  TAKEN_BACK: "No longer stated by",
};

/** An article in a few words: its headline, outlet and day. */
export function articleText(article: ArticleSourceFragment): string {
  const { label, headline, publishedBy, publishedOn } = article;
  // Without a headline, the label is made of outlet and day.
  if (headline === null) return label;
  return [headline, publishedBy?.name, publishedOn?.text].filter(Boolean).join(", ");
}

/** What stands before whatever is not a speaker's own words: what it is. */
export function oursText(voice: Voice): string {
  return voice === "REPORTING" ? "Reported" : "In other words";
}

/** The day of a time such as 2026-11-27T10:00:00Z, as it is written in sentences. */
export function dayOf(time: string): string {
  return dateText(time.slice(0, "2026-11-27".length));
}
