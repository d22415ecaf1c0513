import { dateText, isDay } from "./date-words.ts";
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
export function sentenceOf({ id, fromLabel, toLabel, toId, since, until, ...own }: LinkFacts) {
  const [kind, toKind] = [linkKindOf(id), kindOf(toId)];
  if (!kind || !toKind) throw new Error(`${id} is not a link's id.`);
  const fact = linkKindEntry(kind).sentence({ ...own, from: fromLabel, to: toLabel, toKind });
  return `${fact}${span(since, until)}.`;
}

function span(since: string | null, until: string | null): string {
  // What began and ended within one date happened then: a gift in 2019.
  if (since && since === until) return ` ${isDay(since) ? "on" : "in"} ${dateText(since)}`;
  const begin = since ? ` since ${endText(since)}` : "";
  if (until === null) return begin;
  if (until !== "..") return `${begin} until ${endText(until)}`;
  return since ? `${begin} and still at the time of the article` : " at the time of the article";
}

/** When something began or ended. */
function endText(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return dateText(edtf);
  if (from === "..") return `${dateText(to)} or earlier`;
  return to === ".." ? dateText(edtf) : `some time between ${dateText(from)} and ${dateText(to)}`;
}
