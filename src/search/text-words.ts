import { LRUCache } from "lru-cache";
import { significantPlaces, type Word, wordsOf } from "./words.ts";

/** The words of a text or of several, in order, and the positions of the significant ones. */
export interface TextWords {
  words: readonly Word[];
  significant: readonly number[];
}

/**
 * Cached because a speaker's names occur with each of their statements, and common names are found
 * again and again.
 */
const known = new LRUCache<string, TextWords>({
  max: 5_000,
  memoMethod: (text) => withPlaces(wordsOf(text)),
});

const NO_WORDS: TextWords = { words: [], significant: [] };
const GAP: Word = [];

/** The words of all texts as one sequence, separated by a word that nothing matches. */
export function wordsOfAll(texts: readonly string[]): TextWords {
  const [only] = texts;
  if (only === undefined) return NO_WORDS;
  if (texts.length === 1) return known.memo(only);
  const words: Word[] = [];
  for (const text of texts) {
    if (words.length > 0) words.push(GAP);
    for (const word of known.memo(text).words) words.push(word);
  }
  return withPlaces(words);
}

function withPlaces(words: readonly Word[]): TextWords {
  return { words, significant: significantPlaces(words).filter((place) => words[place]?.length) };
}
