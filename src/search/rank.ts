import { ABSENT, AS_BEGINNING, AS_TYPED, WITH_TYPO } from "./closeness.ts";
import { type Match, matcherFor } from "./match.ts";
import type { TypedQuery } from "./typed-query.ts";

/** Where a match is found, best first. */
export const matchKinds = [
  "PREFERRED_NAME",
  "ALIAS",
  "ABBREVIATION",
  "FORMER_NAME",
  "OFFICE",
  "CONNECTION",
  "TEXT",
] as const;
export type MatchKind = (typeof matchKinds)[number];

/** What an index found: texts of a thing, and their context. */
export interface Candidate {
  id: string;
  match: MatchKind;
  texts: readonly string[];
  beside: readonly string[];
  /** The index's own score: depends on how rare the words are and how short the text is. */
  relevance: number;
}

export interface Hit {
  id: string;
  score: number;
  /** The thing's best match. */
  candidate: Candidate;
}

/** Preferred names before other names before offices and connections before texts. */
const PLACES: Record<MatchKind, number> = {
  PREFERRED_NAME: 3,
  ALIAS: 2,
  ABBREVIATION: 2,
  FORMER_NAME: 2,
  OFFICE: 1,
  CONNECTION: 1,
  TEXT: 0,
};
const NAME_PLACE = 2;
const OFFICE_PLACE = 1;

// The tiers, from the top. A score is its tier plus less than 1, so that no boost crosses a tier:
//
//   22, 23   the whole of a name, as typed: other names, preferred names
//   14 – 17  every term: in a text, in an office or a connection, in another name, in the preferred name
//    8, 9    the whole of a name, with a typo
//    4 – 7   every term, some with a typo: in the same order
//    0       at least half of the terms
//
// A typo is a guess: it never outranks an exact match.
const TIERS = { whole: 20, every: 14, wholeWithTypo: 6, everyWithTypo: 4 } as const;

/** The weight of a term by how it was found. */
const WEIGHTS = {
  [ABSENT]: 0,
  [WITH_TYPO]: 0.6,
  [AS_BEGINNING]: 0.9,
  [AS_TYPED]: 1,
} as const;

/** The letters of a word that is one wrong letter away from too many others to be trusted by itself. */
const SHORT_WORD = 4;

/** Scores are rounded to four digits: the rest of the index's score is noise. */
const PRECISION = 10_000;
/** The index's score at which relevance counts half of its maximum. */
const USUAL_RELEVANCE = 10;

/**
 * The things that match, best first, each once, with its best match. Equal scores are sorted by id.
 */
export function rank(query: TypedQuery, candidates: readonly Candidate[]): Hit[] {
  const best = new Map<string, Hit>();
  const matchTexts = matcherFor(query);
  for (const candidate of candidates) {
    const match = matchTexts(candidate.texts, candidate.beside);
    const score = match ? scoreOf(query, match, candidate) : 0;
    const known = best.get(candidate.id);
    if (score === 0 || (known && known.score >= score)) continue;
    best.set(candidate.id, { id: candidate.id, score, candidate });
  }
  return [...best.values()].sort(compareHits);
}

/**
 * Whether the thing has every term, none of them with a typo. Where names are sought, running text
 * doesn't count: somewhere in it, a city is misspelled.
 */
export function isMeant({ score }: Hit, areNamesSought: boolean): boolean {
  return score >= TIERS.every + (areNamesSought ? OFFICE_PLACE : 0);
}

export function compareHits(a: Pick<Hit, "id" | "score">, b: Pick<Hit, "id" | "score">): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function scoreOf(query: TypedQuery, match: Match, { match: kind, relevance }: Candidate): number {
  const place = PLACES[kind];
  const isName = place >= NAME_PLACE;
  const closest = Math.min(...match.closeness);
  const within = closenessWithin(match, isName ? match.coverage : saturated(relevance));
  if (closest === ABSENT) {
    return isSlight(query, match) ? 0 : rounded(someTerms(match, place, within));
  }
  const isGuess = closest === WITH_TYPO;
  if (isName && match.isWhole && closest !== AS_BEGINNING) {
    return rounded((isGuess ? TIERS.wholeWithTypo : TIERS.whole) + place + within);
  }
  return rounded((isGuess ? TIERS.everyWithTypo : TIERS.every) + place + within);
}

/**
 * Ranks phrases above whole words above prefixes above typos, then by the share of the name that
 * matched: below 1.
 */
function closenessWithin({ closeness, isInOrder }: Match, fill: number): number {
  const closest = Math.min(...closeness);
  return (closest + (isInOrder ? 1 : 0)) * 0.18 + fill * 0.17;
}

/** Whether all that was found is a short word, and misspelled: “News” for the “Nets” of another city. */
function isSlight({ terms }: TypedQuery, { closeness }: Match): boolean {
  return terms.every(({ forms: [typed = ""] }, index) => {
    const found = closeness[index] ?? ABSENT;
    return found === ABSENT || (found === WITH_TYPO && typed.length <= SHORT_WORD);
  });
}

/** A hit needs at least half of the terms: the score is below 1, however many terms there are. */
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

/** The text to show for a match: the one with most of the terms; a link's with its other end. */
export function matchedText(query: TypedQuery, { match, texts, beside }: Candidate): string {
  if (match === "OFFICE" || match === "CONNECTION")
    return [texts[0], beside[0]].filter((part) => part).join(", ");
  const matchTexts = matcherFor(query);
  const weigh = (text: string) =>
    matchTexts([text], [])?.closeness.reduce<number>((sum, term) => sum + WEIGHTS[term], 0) ?? 0;
  return texts.reduce((shown, text) => (weigh(text) > weigh(shown) ? text : shown));
}
