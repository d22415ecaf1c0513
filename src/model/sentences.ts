import { endText, inTime } from "./date-words.ts";
import { kindOf, linkKindOf } from "./ids.ts";
import { linkKindEntry } from "./links.ts";

/** The inputs of a link's sentence, under the column names of links; dates are EDTF, as stored. */
export type LinkFacts = Readonly<{
  id: string;
  fromLabel: string;
  toId: string;
  toLabel: string;
  since: string | null;
  until: string | null;
}> &
  Readonly<Record<string, string | number | null>>;

/**
 * The link as one English sentence, with its dates as far as they are known.
 * @throws Error when the ids are not those of a link and a thing: a defect
 */
export function sentenceOf(link: LinkFacts): string {
  return `${factOf(link)}${span(link.since, link.until)}.`;
}

/** The same without its dates and its period. @throws as `sentenceOf` does */
export function factOf({ id, fromLabel, toLabel, toId, since: _, until: __, ...own }: LinkFacts) {
  const [kind, toKind] = [linkKindOf(id), kindOf(toId)];
  if (!kind || !toKind) throw new Error(`${id} is not a link's id.`);
  return linkKindEntry(kind).sentence({ ...own, from: fromLabel, to: toLabel, toKind });
}

function span(since: string | null, until: string | null): string {
  // What began and ended within one date happened then: a gift in 2019.
  if (since && since === until) return ` ${inTime(since)}`;
  const begin = since ? ` since ${endText(since)}` : "";
  if (until === null) return begin;
  if (until !== "..") return `${begin} until ${endText(until)}`;
  return since ? `${begin} and still at the time of the article` : " at the time of the article";
}
