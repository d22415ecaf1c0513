import { LRUCache } from "lru-cache";
import { type Word, wordsOf } from "./words.ts";

/** A speaker's names stand beside each of their statements, and names of a kind are found again and again. */
const known = new LRUCache<string, readonly Word[]>({ max: 5_000, memoMethod: wordsOf });

const GAP: Word = [];

/** The words of all texts in one row, with a word that nothing matches between two of them. */
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
