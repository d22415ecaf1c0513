import { type LinkKindName, linkKindOf } from "../model/links.ts";
import { kindOf } from "../model/things.ts";
import type { LinkRow } from "./rows.ts";

// A statement's label is our paraphrase, so it never stands between quotation marks here.
const verbs: Record<LinkKindName, (link: LinkRow) => string> = {
  "held-office": (l) =>
    `${l.fromLabel} held the office of ${l.title} ${kindOf(l.toId) === "city" ? "of" : "at"} ${l.toLabel}`,
  "part-of": (l) => `${l.fromLabel} is part of ${l.toLabel}`,
  serves: (l) => `${l.fromLabel} serves ${l.toLabel}`,
  "detains-for": (l) => `${l.fromLabel} holds people whom ${l.toLabel} arrests`,
  runs: (l) => `${l.fromLabel} runs ${l.toLabel}`,
  "site-of": (l) =>
    l.role === "ORIGINAL_SITE"
      ? `${l.fromLabel} is an original site of ${l.toLabel}`
      : `${l.fromLabel} expressed interest in ${l.toLabel}`,
  "said-by": (l) => `${l.toLabel} is the speaker of: ${unended(l.fromLabel)}`,
  about: (l) => `This is about ${l.toLabel}: ${unended(l.fromLabel)}`,
  mentions: (l) => `${l.toLabel} is mentioned in: ${unended(l.fromLabel)}`,
  "addressed-to": (l) => `This is addressed to ${l.toLabel}: ${unended(l.fromLabel)}`,
  "responds-to": (l) =>
    `${unended(l.fromLabel)} (${String(l.responseKind).toLowerCase()}: ${unended(l.toLabel)})`,
  "part-of-statement": (l) => `${unended(l.fromLabel)} (part of: ${unended(l.toLabel)})`,
  "published-by": (l) => `${l.toLabel} published: ${unended(l.fromLabel)}`,
  "written-by": (l) =>
    l.role === "CONTRIBUTOR"
      ? `${l.toLabel} contributed to: ${unended(l.fromLabel)}`
      : `${l.toLabel} wrote: ${unended(l.fromLabel)}`,
};

/** The link as one English sentence, with its dates as far as they are known. */
export function sentenceOf(link: LinkRow): string {
  const kind = linkKindOf(link.id);
  if (!kind) throw new Error(`${link.id} is not a link's id.`);
  return `${verbs[kind](link)}${span(link)}.`;
}

function span({ since, until }: LinkRow): string {
  const begin = since ? ` since ${since}` : "";
  if (until === null) return begin;
  return until === ".."
    ? `${begin} and still at the time of the article`
    : `${begin} until ${until}`;
}

/** A label without the full stop at its end, so that a sentence around it has only one. */
function unended(label: string): string {
  return label.replace(/\.$/, "");
}
