import { ABSENT, AS_TYPED, type Closeness, closenessTo } from "./closeness.ts";
import { wordsOfAll } from "./text-words.ts";
import type { Term, TypedQuery } from "./typed-query.ts";
import { significantPlaces, type Word } from "./words.ts";

/** How well a text matches the user's input. */
export interface Match {
  /** One entry per term. */
  closeness: readonly Closeness[];
  /** Whether the text consists of the terms and small words only. */
  isWhole: boolean;
  /** Whether the terms are adjacent, in the order in which they were typed. */
  isInOrder: boolean;
  /** The share of the text's words that were typed: 0 to 1. */
  coverage: number;
}

interface Found {
  closeness: Closeness;
  /** The positions of the words that were found; empty if the match is not in the text itself. */
  places: readonly number[];
}

const NOWHERE: Found = { closeness: ABSENT, places: [] };

/**
 * Compares one thing's texts with the user's input.
 * @param texts the texts that are searched
 * @param beside context, such as a city's state: its words count, but don't make a match by
 *   themselves
 * @returns null when no term is in the texts, or when a required one is found nowhere
 */
export function matchTexts(
  { terms, joined }: TypedQuery,
  texts: readonly string[],
  beside: readonly string[],
): Match | null {
  const words = wordsOfAll(texts);
  // Computed lazily: most candidates are decided by their own texts.
  let contextWords: readonly Word[] | undefined;
  const taken = new Set<number>();
  const found = terms.map((term) => {
    const inTexts = findTerm(term, words, taken);
    for (const place of inTexts.places) taken.add(place);
    if (inTexts.closeness === AS_TYPED) return inTexts;
    contextWords ??= wordsOfAll(beside);
    const inContext = findTerm(term, contextWords, new Set());
    return inContext.closeness > inTexts.closeness
      ? { closeness: inContext.closeness, places: [] }
      : inTexts;
  });
  if (terms.some(({ isRequired }, index) => isRequired && !found[index]?.closeness)) return null;
  if (terms.length > 1 && joined !== "" && spell(words, joined))
    return WRITTEN_AS_ONE(terms.length);
  if (taken.size === 0) return null;
  const significant = significantPlaces(words).filter((place) => words[place]?.length);
  return {
    closeness: found.map(({ closeness }) => closeness),
    isWhole:
      found.every(({ places }) => places.length > 0) && significant.every((p) => taken.has(p)),
    isInOrder: areAdjacent(found, significant),
    coverage: significant.filter((place) => taken.has(place)).length / significant.length,
  };
}

const WRITTEN_AS_ONE = (terms: number): Match => ({
  closeness: new Array<Closeness>(terms).fill(AS_TYPED),
  isWhole: true,
  isInOrder: true,
  coverage: 1,
});

function findTerm(term: Term, words: readonly Word[], taken: ReadonlySet<number>): Found {
  for (const sequence of term.sequences) {
    const at = words.findIndex((_, start) =>
      sequence.every((form, offset) => words[start + offset]?.includes(form)),
    );
    if (at >= 0) return { closeness: AS_TYPED, places: sequence.map((_, offset) => at + offset) };
  }
  const toWord = closenessTo(term);
  let best = NOWHERE;
  for (let place = 0; place < words.length; place += 1) {
    const closeness = toWord(words[place] ?? []);
    // True of most words of most texts.
    if (closeness === ABSENT || closeness < best.closeness) continue;
    // Prefer a word that no other term has taken: Baden Baden is not Baden.
    const isBetter =
      closeness > best.closeness || (taken.has(best.places[0] ?? -1) && !taken.has(place));
    if (isBetter) best = { closeness, places: [place] };
  }
  return best;
}

/** Whether the words, written as one, are this text. */
function spell(words: readonly Word[], joined: string): boolean {
  let at = 0;
  for (const [word = ""] of words) {
    if (!joined.startsWith(word, at)) return false;
    at += word.length;
  }
  return at === joined.length;
}

/**
 * Small words between terms are ignored: "department justice" matches the Department of Justice.
 */
function areAdjacent(found: readonly Found[], significant: readonly number[]): boolean {
  const ranks = found
    .flatMap(({ places }) => places.map((place) => significant.indexOf(place)))
    .filter((rank) => rank >= 0);
  return ranks.every((rank, index) => index === 0 || rank === (ranks[index - 1] ?? 0) + 1);
}
