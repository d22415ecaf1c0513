import { ABSENT, AS_TYPED, type Closeness, closenessTo } from "./closeness.ts";
import { wordsOfAll } from "./text-words.ts";
import type { Term, TypedQuery } from "./typed-query.ts";
import type { Word } from "./words.ts";

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
const NONE_TAKEN: ReadonlySet<number> = new Set();

/** Compares one thing's texts with the user's input. */
export type Matcher = (texts: readonly string[], beside: readonly string[]) => Match | null;

/**
 * What compares texts with this input. The matcher takes the texts that are searched, and their
 * context, such as a city's state: its words count, but don't make a match by themselves. It
 * returns null when no term is in the texts, or when a required one is found nowhere.
 */
export function matcherFor({ terms, joined }: TypedQuery): Matcher {
  // Hundreds of candidates are compared for one input.
  const finders = terms.map(finderFor);
  return (texts, beside) => {
    const { words, significant } = wordsOfAll(texts);
    const taken = new Set<number>();
    // Read only where it is needed: most candidates are decided by their own texts.
    let context: readonly Word[] | undefined;
    const found = finders.map((find) => {
      const inTexts = find(words, taken);
      for (const place of inTexts.places) taken.add(place);
      if (inTexts.closeness === AS_TYPED || beside.length === 0) return inTexts;
      context ??= wordsOfAll(beside).words;
      const inContext = find(context, NONE_TAKEN);
      return inContext.closeness > inTexts.closeness
        ? { closeness: inContext.closeness, places: [] }
        : inTexts;
    });
    if (terms.some(({ isRequired }, index) => isRequired && !found[index]?.closeness)) return null;
    if (terms.length > 1 && joined !== "" && spell(words, joined)) {
      return WRITTEN_AS_ONE(terms.length);
    }
    if (taken.size === 0) return null;
    const covered = significant.reduce((count, place) => count + (taken.has(place) ? 1 : 0), 0);
    return {
      closeness: found.map(({ closeness }) => closeness),
      isWhole: covered === significant.length && found.every(({ places }) => places.length > 0),
      isInOrder: areAdjacent(found, significant),
      coverage: covered / significant.length,
    };
  };
}

const WRITTEN_AS_ONE = (terms: number): Match => ({
  closeness: new Array<Closeness>(terms).fill(AS_TYPED),
  isWhole: true,
  isInOrder: true,
  coverage: 1,
});

function finderFor(term: Term) {
  const toWord = closenessTo(term);
  return (words: readonly Word[], taken: ReadonlySet<number>): Found => {
    for (const sequence of term.sequences) {
      const at = words.findIndex((_, start) =>
        sequence.every((form, offset) => words[start + offset]?.includes(form)),
      );
      if (at >= 0) return { closeness: AS_TYPED, places: sequence.map((_, offset) => at + offset) };
    }
    let best: Closeness = ABSENT;
    let at = -1;
    for (let place = 0; place < words.length; place += 1) {
      const closeness = toWord(words[place] ?? []);
      // True of most words of most texts.
      if (closeness === ABSENT || closeness < best) continue;
      // Prefer a word that no other term has taken: Baden Baden is not Baden.
      if (closeness > best || (taken.has(at) && !taken.has(place))) {
        best = closeness;
        at = place;
      }
    }
    return at < 0 ? NOWHERE : { closeness: best, places: [at] };
  };
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
  let last = -1;
  for (const { places } of found) {
    for (const place of places) {
      const rank = significant.indexOf(place);
      if (rank < 0) continue;
      if (last >= 0 && rank !== last + 1) return false;
      last = rank;
    }
  }
  return true;
}
