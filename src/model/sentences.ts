import { endText, inTime, isBound, STILL_SO, spanText } from "./date-words.ts";
import { kindOf, linkKindOf } from "./ids.ts";
import type { Tenses, Verb } from "./link-kind.ts";
import { linkKindEntry } from "./links.ts";
import type { MomentPhase } from "./moments.ts";
import { ended } from "./texts.ts";

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

/** How a link is told: the tense of its verb, when it was, and what limits that. */
interface Telling {
  tense: keyof Tenses;
  when?: string;
  note?: string;
}

/**
 * The link as one English sentence, with its dates as far as they are known.
 * @throws Error when the ids are not those of a link and a thing: a defect
 */
export function sentenceOf(link: LinkFacts): string {
  return ended(told(link, ({ since, until }, verb) => telling(since, until, isAct(verb))));
}

/** The same without its dates and its period, as a moment of it is told. @throws as `sentenceOf` does */
export function momentOfLink(link: LinkFacts, phase: MomentPhase, on: string | null): string {
  return told(link, (_, verb) => momentTelling(phase, on, isAct(verb)));
}

function told(
  link: LinkFacts,
  tell: (dates: Pick<LinkFacts, "since" | "until">, verb: Verb) => Telling,
): string {
  const { id, fromLabel, toLabel, toId, since, until, ...own } = link;
  const [kind, toKind] = [linkKindOf(id), kindOf(toId)];
  if (!kind || !toKind) throw new Error(`${id} is not a link's id.`);
  const entry = linkKindEntry(kind);
  const words = { ...own, from: fromLabel, to: toLabel, toKind };
  const verb = entry.verb?.(words) ?? "";
  const { tense, when = "", note } = tell({ since, until }, verb);
  const fact = entry.sentence(words, typeof verb === "string" ? verb : verb[tense]);
  const notes = [note, entry.aside?.(words)].filter(Boolean).join("; ");
  return [fact, when, notes && `(${notes})`].filter(Boolean).join(" ");
}

const isAct = (verb: Verb) => typeof verb === "string";

function telling(since: string | null, until: string | null, isOfAct: boolean): Telling {
  if (since === null) {
    if (until === null) return { tense: "undated" };
    const when = until === STILL_SO ? "at the time of the article" : `until ${endText(until)}`;
    return { tense: "was", when };
  }
  if (until === STILL_SO) {
    if (isOfAct) return { tense: "was", when: inTime(since), note: "still so as of the article" };
    return { tense: "hasBeen", when: `since ${endText(since)}`, note: "as of the article" };
  }
  if (until === null) return { tense: beginning(since), when: inTime(since) };
  // What began and ended within one date happened then: a gift in 2019.
  return { tense: "was", when: since === until ? inTime(since) : spanText(since, until) };
}

function momentTelling(phase: MomentPhase, on: string | null, isOfAct: boolean): Telling {
  if (on === null) return { tense: "undated" };
  if (phase === "BEGAN") return { tense: beginning(on) };
  if (phase === "HAPPENED") return { tense: "was" };
  return isOfAct ? { tense: "ended", note: "until then" } : { tense: "ended" };
}

/** By a day that only bounds its begin it was so, whenever it had begun. */
function beginning(since: string): "was" | "began" {
  return isBound(since) ? "was" : "began";
}
