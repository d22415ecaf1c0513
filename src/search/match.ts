import { ABSENT, AS_TYPED, type Closeness, closenessTo } from "./closeness.ts";
import { wordsOfAll } from "./text-words.ts";
import type { Term, TypedQuery } from "./typed-query.ts";
import { tellingPlaces, type Word } from "./words.ts";

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
  const words = wordsOfAll(texts);
  // Most candidates are told by their own texts alone.
  let aside: readonly Word[] | undefined;
  const taken = new Set<number>();
  const found = terms.map((term) => {
    const here = findTerm(term, words, taken);
    for (const place of here.places) taken.add(place);
    if (here.closeness === AS_TYPED) return here;
    aside ??= wordsOfAll(beside);
    const there = findTerm(term, aside, new Set());
    return there.closeness > here.closeness ? { closeness: there.closeness, places: [] } : here;
  });
  if (terms.some(({ isRequired }, index) => isRequired && !found[index]?.closeness)) return null;
  if (terms.length > 1 && joined !== "" && spell(words, joined))
    return WRITTEN_AS_ONE(terms.length);
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
    // Most words of most texts.
    if (closeness === ABSENT || closeness < best.closeness) continue;
    // A word that another term has taken is the second choice: Baden Baden is not Baden.
    const isBetter =
      closeness > best.closeness || (taken.has(best.places[0] ?? -1) && !taken.has(place));
    if (isBetter) best = { closeness, places: [place] };
  }
  return best;
}

/** Whether the words, written as one, are this. */
function spell(words: readonly Word[], joined: string): boolean {
  let at = 0;
  for (const [word = ""] of words) {
    if (!joined.startsWith(word, at)) return false;
    at += word.length;
  }
  return at === joined.length;
}

/** Small words between them do not part terms: "department justice" is the Department of Justice. */
function areSideBySide(found: readonly Found[], telling: readonly number[]): boolean {
  const ranks = found
    .flatMap(({ places }) => places.map((place) => telling.indexOf(place)))
    .filter((rank) => rank >= 0);
  return ranks.every((rank, index) => index === 0 || rank === (ranks[index - 1] ?? 0) + 1);
}
