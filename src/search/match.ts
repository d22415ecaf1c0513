import { LRUCache } from "lru-cache";
import { isOneEditAway } from "./one-edit.ts";
import type { Term, TypedQuery } from "./typed-query.ts";
import { tellingPlaces, type Word, wordsOf } from "./words.ts";

/** How a term stands in a text; the greater, the closer. */
export const ABSENT = 0;
export const WITH_TYPO = 1;
export const AS_BEGINNING = 2;
export const AS_TYPED = 3;
type Closeness = typeof ABSENT | typeof WITH_TYPO | typeof AS_BEGINNING | typeof AS_TYPED;

/** How well a text answers what was typed. */
export interface Match {
  /** One for each term. */
  closeness: readonly Closeness[];
  /** Whether the text is made of the terms and of nothing else that says something. */
  isWhole: boolean;
  /** Whether the terms stand side by side, in the order in which they were typed. */
  isInOrder: boolean;
  /** The part of the text's words that were typed: 0 to 1. */
  coverage: number;
}

interface Found {
  closeness: Closeness;
  /** The places of the words that were found, or none where it is not in the text itself. */
  places: readonly number[];
}

const NOWHERE: Found = { closeness: ABSENT, places: [] };

/**
 * Compares texts of one thing with what was typed.
 * @param texts what is searched
 * @param beside what is known with it, such as a city's state: its words count, but are no match by themselves
 * @returns null when no term stands in the texts, or when a required one stands nowhere
 */
export function matchTexts(
  { terms, joined }: TypedQuery,
  texts: readonly string[],
  beside: readonly string[],
): Match | null {
  const words = withGaps(texts);
  // Most candidates are told by their own texts alone.
  let aside: Word[] | undefined;
  const taken = new Set<number>();
  const found = terms.map((term) => {
    const here = findTerm(term, words, taken);
    for (const place of here.places) taken.add(place);
    if (here.closeness === AS_TYPED) return here;
    aside ??= withGaps(beside);
    const there = findTerm(term, aside, new Set());
    return there.closeness > here.closeness ? { closeness: there.closeness, places: [] } : here;
  });
  if (terms.some(({ isRequired }, index) => isRequired && !found[index]?.closeness)) return null;
  const isJoined =
    terms.length > 1 && joined !== "" && joined === words.map(([word]) => word).join("");
  if (isJoined) return WRITTEN_AS_ONE(terms.length);
  if (taken.size === 0) return null;
  const telling = tellingPlaces(words).filter((place) => words[place]?.length);
  return {
    closeness: found.map(({ closeness }) => closeness),
    isWhole: found.every(({ places }) => places.length > 0) && telling.every((p) => taken.has(p)),
    isInOrder: areSideBySide(found, telling),
    coverage: telling.filter((place) => taken.has(place)).length / telling.length,
  };
}

const WRITTEN_AS_ONE = (terms: number): Match => ({
  closeness: new Array<Closeness>(terms).fill(AS_TYPED),
  isWhole: true,
  isInOrder: true,
  coverage: 1,
});

/** A speaker's names stand beside each of their statements, and names of a kind are found again and again. */
const known = new LRUCache<string, readonly Word[]>({ max: 2_000, memoMethod: wordsOf });

function knownWords(text: string): readonly Word[] {
  return known.memo(text);
}

/** The words of all texts in one row, with a word that nothing matches between two of them. */
function withGaps(texts: readonly string[]): Word[] {
  return texts.flatMap((text, index) => (index > 0 ? [[], ...knownWords(text)] : knownWords(text)));
}

function findTerm(term: Term, words: readonly Word[], taken: ReadonlySet<number>): Found {
  for (const sequence of term.sequences) {
    const at = words.findIndex((_, start) =>
      sequence.every((form, offset) => words[start + offset]?.includes(form)),
    );
    if (at >= 0) return { closeness: AS_TYPED, places: sequence.map((_, offset) => at + offset) };
  }
  let best = NOWHERE;
  for (const [place, word] of words.entries()) {
    const closeness = closenessOf(term, word);
    // A word that another term has taken is the second choice: Baden Baden is not Baden.
    const isBetter =
      closeness > best.closeness ||
      (closeness === best.closeness && closeness > ABSENT && taken.has(best.places[0] ?? -1));
    if (isBetter && !(closeness === best.closeness && taken.has(place))) {
      best = { closeness, places: [place] };
    }
  }
  return best;
}

function closenessOf({ forms, mayBegin, mayErr }: Term, word: Word): Closeness {
  const [typed] = forms;
  if (typed === undefined) return ABSENT;
  if (forms.some((form) => word.includes(form))) return AS_TYPED;
  if (mayBegin && word.some((form) => form.startsWith(typed))) return AS_BEGINNING;
  return mayErr && word.some((form) => isOneEditAway(typed, form)) ? WITH_TYPO : ABSENT;
}

/** Small words between them do not part terms: "department justice" is the Department of Justice. */
function areSideBySide(found: readonly Found[], telling: readonly number[]): boolean {
  const ranks = found
    .flatMap(({ places }) => places.map((place) => telling.indexOf(place)))
    .filter((rank) => rank >= 0);
  return ranks.every((rank, index) => index === 0 || rank === (ranks[index - 1] ?? 0) + 1);
}
