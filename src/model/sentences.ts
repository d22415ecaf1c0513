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

const DAY = "2017-08-03".length;

function span(since: string | null, until: string | null): string {
  // What began and ended within one date happened then: a gift in 2019.
  if (since && since === until) return ` ${since.length === DAY ? "on" : "in"} ${since}`;
  const begin = since ? ` since ${since}` : "";
  if (until === null) return begin;
  if (until !== "..") return `${begin} until ${until}`;
  return since ? `${begin} and still at the time of the article` : " at the time of the article";
}
