import { LRUCache } from "lru-cache";
import { type Word, wordsOf } from "./words.ts";

/**
 * Cached because a speaker's names occur with each of their statements, and common names are found
 * again and again.
 */
const known = new LRUCache<string, readonly Word[]>({ max: 5_000, memoMethod: wordsOf });

const GAP: Word = [];

/** The words of all texts as one sequence, separated by a word that nothing matches. */
export function wordsOfAll(texts: readonly string[]): readonly Word[] {
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return known.memo(only);
  const words: Word[] = [];
  for (const text of texts) {
    if (words.length > 0) words.push(GAP);
    for (const word of known.memo(text)) words.push(word);
  }
  return words;
}
