import { ABSENT, AS_BEGINNING, AS_TYPED, WITH_TYPO } from "./closeness.ts";
import { type Match, matchTexts } from "./match.ts";
import type { TypedQuery } from "./typed-query.ts";

/** Where a match stands, the best place first. */
export const matchKinds = [
  "PREFERRED_NAME",
  "ALIAS",
  "ABBREVIATION",
  "FORMER_NAME",
  "OFFICE",
  "TEXT",
] as const;
export type MatchKind = (typeof matchKinds)[number];

/** What an index found: texts of a thing, and what is known with them. */
export interface Candidate {
  id: string;
  match: MatchKind;
  texts: readonly string[];
  beside: readonly string[];
  /** The index's own score: how rare the words are and how short the text. */
  relevance: number;
}

export interface Hit {
  id: string;
  score: number;
  /** What of it matched best. */
  candidate: Candidate;
}

/** Preferred names before other names before offices before texts. */
const PLACES: Record<MatchKind, number> = {
  PREFERRED_NAME: 3,
  ALIAS: 2,
  ABBREVIATION: 2,
  FORMER_NAME: 2,
  OFFICE: 1,
  TEXT: 0,
};
const NAME_PLACE = 2;

// The tiers, from the top. A score is its tier plus less than 1, so that no boost crosses a tier:
//
//   22, 23   the whole of a name, as typed: other names, preferred names
//   14 – 17  every term: in a text, in an office, in another name, in the preferred name
//    8, 9    the whole of a name, but for a typo
//    4 – 7   every term, some with a typo: as above
//    0       at least half of the terms
//
// A typo is a guess: it never outranks what stands there as it was typed.
const TIERS = { whole: 20, every: 14, wholeWithTypo: 6, everyWithTypo: 4 } as const;

/** What a term counts for among those that were found. */
const WEIGHTS = {
  [ABSENT]: 0,
  [WITH_TYPO]: 0.6,
  [AS_BEGINNING]: 0.9,
  [AS_TYPED]: 1,
} as const;

/** Scores keep four digits: what the index computes beyond is noise. */
const PRECISION = 10_000;
/** The index's score at which a text counts half of what relevance can count. */
const USUAL_RELEVANCE = 10;

/**
 * The things that answer what was typed, best first, each once, with its best match. Equal scores
 * stand in the order of ids.
 */
export function rank(query: TypedQuery, candidates: readonly Candidate[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const candidate of candidates) {
    const match = matchTexts(query, candidate.texts, candidate.beside);
    const score = match ? scoreOf(match, candidate) : 0;
    const known = best.get(candidate.id);
    if (score === 0 || (known && known.score >= score)) continue;
    best.set(candidate.id, { id: candidate.id, score, candidate });
  }
  return [...best.values()].sort(compareHits);
}

export function compareHits(a: Pick<Hit, "id" | "score">, b: Pick<Hit, "id" | "score">): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function scoreOf(match: Match, { match: kind, relevance }: Candidate): number {
  const place = PLACES[kind];
  const isName = place >= NAME_PLACE;
  const closest = Math.min(...match.closeness);
  const within = closenessWithin(match, isName ? match.coverage : saturated(relevance));
  if (closest === ABSENT) return rounded(someTerms(match, place, within));
  const isGuess = closest === WITH_TYPO;
  if (isName && match.isWhole && closest !== AS_BEGINNING) {
    return rounded((isGuess ? TIERS.wholeWithTypo : TIERS.whole) + place + within);
  }
  return rounded((isGuess ? TIERS.everyWithTypo : TIERS.every) + place + within);
}

/** A phrase before all words before beginnings before typos, then what fills more of its name: below 1. */
function closenessWithin({ closeness, isInOrder }: Match, fill: number): number {
  const closest = Math.min(...closeness);
  return (closest + (isInOrder ? 1 : 0)) * 0.18 + fill * 0.17;
}

/** At least half of the terms, or it is not a hit: below 1, whatever the number of terms. */
function someTerms({ closeness }: Match, place: number, within: number): number {
  const present = closeness.filter((term) => term !== ABSENT).length;
  if (present * 2 < closeness.length) return 0;
  const weight = closeness.reduce<number>((sum, term) => sum + WEIGHTS[term], 0);
  return (weight / closeness.length) * 0.9 + place * 0.02 + within * 0.02;
}

function saturated(relevance: number): number {
  return relevance / (relevance + USUAL_RELEVANCE);
}

function rounded(score: number): number {
  return Math.round(score * PRECISION) / PRECISION;
}

/** What to show of a match: the text that holds most of the terms, an office with its place. */
export function matchedText(query: TypedQuery, { match, texts, beside }: Candidate): string {
  if (match === "OFFICE") return [texts[0], beside[0]].filter((part) => part).join(", ");
  const weigh = (text: string) =>
    matchTexts(query, [text], [])?.closeness.reduce<number>(
      (sum, term) => sum + WEIGHTS[term],
      0,
    ) ?? 0;
  return texts.reduce((shown, text) => (weigh(text) > weigh(shown) ? text : shown));
}
