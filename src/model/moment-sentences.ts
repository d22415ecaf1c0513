import { outcomeWords } from "./case-links.ts";
import { inTime } from "./date-words.ts";
import { unended } from "./link-kind.ts";
import type { Moment } from "./moments.ts";
import { type LinkFacts, momentOfLink } from "./sentences.ts";
import { capitalized, ended } from "./texts.ts";

/** What an entry of a timeline tells of, as far as its sentence says it. */
export interface ToldFact {
  /** The label of a program or a case. */
  label: string;
  /** Of a case; null where no source tells one, and of anything else. */
  outcome: string | null;
  /** What a statement says; null of anything else. */
  gist: string | null;
  /** Null for what the entity tells of itself: a program, a case. */
  link: LinkFacts | null;
  /** The labels of a statement's speakers, in the order of the article. */
  speakers: readonly string[];
  /** The article's words for a speaker without a name. */
  attribution: string | null;
  /** Of a statement; null of anything else. */
  voice: string | null;
}

const inLists = new Intl.ListFormat("en-US");

/** The entry as one English sentence. A gist is ours, so it is never put in quotation marks. */
export function momentSentence(
  moment: Pick<Moment, "kind" | "phase"> & { on: string | null },
  told: ToldFact,
): string {
  const { on } = moment;
  const when = on === null ? "Date unknown" : capitalized(inTime(on));
  return ended(`${when} — ${fact(moment, told)}`);
}

function fact(
  { kind, phase, on }: Parameters<typeof momentSentence>[0],
  { label, outcome, ...told }: ToldFact,
): string {
  const { link, gist } = told;
  if (link === null && kind === "ANNOUNCED") return `${label} was announced`;
  // Nobody is shown in a case without its outcome, not even by the case's name.
  if (link === null) return `${label} was opened (${outcomeWords(outcome)})`;
  if (gist === null) return momentOfLink(link, phase, on);
  return `${whose(told)}${kind === "ABOUT" ? ` about ${link.toLabel}` : ""}: ${unended(gist)}`;
}

/** A statement without a speaker is never shown as if it were a fact. */
function whose({ speakers, attribution, voice }: Omit<ToldFact, "label" | "outcome">): string {
  if (voice === "REPORTING") return "An article reported";
  if (speakers.length > 0) return `${inLists.format(speakers)} made a statement`;
  const words = attribution === null ? "" : ` (“${attribution}”)`;
  return `Somebody without a name${words} made a statement`;
}
