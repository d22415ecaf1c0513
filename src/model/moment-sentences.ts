import { endText, inTime } from "./date-words.ts";
import { unended } from "./link-kind.ts";
import type { Moment } from "./moments.ts";
import { factOf, type LinkFacts } from "./sentences.ts";
import { capitalized } from "./texts.ts";

/** What an entry of a timeline tells of, as far as its sentence says it. */
export interface ToldFact {
  /** The label of a program or a case. */
  label: string;
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
  const sentence = `${when(moment)} — ${fact(moment.kind, told)}`;
  // A gist that asks ends with its own sign.
  return /[?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function when({ phase, on }: { phase: Moment["phase"]; on: string | null }): string {
  if (on === null) return "Date unknown";
  if (phase === "HAPPENED") return capitalized(inTime(on));
  return `${phase === "BEGAN" ? "Since" : "Until"} ${endText(on)}`;
}

function fact(kind: string, told: ToldFact): string {
  const { label, link, gist } = told;
  if (link === null) return `${label} was ${kind === "OPENED" ? "opened" : "announced"}`;
  if (gist === null) return factOf(link);
  return `${whose(told)}${kind === "ABOUT" ? ` about ${link.toLabel}` : ""}: ${unended(gist)}`;
}

/** A statement without a speaker is never shown as if it were a fact. */
function whose({ speakers, attribution, voice }: ToldFact): string {
  if (voice === "REPORTING") return "An article reported";
  if (speakers.length > 0) return `${inLists.format(speakers)} made a statement`;
  const words = attribution === null ? "" : ` (“${attribution}”)`;
  return `Somebody without a name${words} made a statement`;
}
