import { LRUCache } from "lru-cache";
import { foldAccents, ONLY_PLAIN } from "../texts/fold-accents.ts";

/** A word in all forms that match it: "sheriff's" is sheriffs and sheriff. Folded. */
export type Word = readonly string[];

/** Scripts without spaces: the index treats each character as a word. */
const CHARACTER_WORD = /[\p{Script=Han}\p{Script=Hiragana}]/gu;
/**
 * U.S. is one word, and so is O'Brien; every other character that is no letter or digit separates
 * words.
 */
const WORD = /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Words with little meaning: not searched for, and not counted in the length of a name. "Will" and
 * "no" are also names, so they are not included.
 */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a about an and are as at by did do does for from how in into is it of on or said that the this to was what when where which who why with".split(
    " ",
  ),
);

/** The words of a text, in order: letters and digits only, whatever the text contains. */
export function wordsOf(text: string): Word[] {
  const folded = foldAccents(text);
  const apart = ONLY_PLAIN.test(folded) ? folded : folded.replace(CHARACTER_WORD, " $& ");
  const words = (apart.match(WORD) ?? []).map((word) => made.memo(word));
  // Unicode classifies the last of the apostrophes as a letter: by itself it would be an empty
  // word.
  return words.filter((forms) => forms.length > 0);
}

/** A search reads thousands of words, most of them repeatedly, so equal words share one object. */
const made = new LRUCache<string, Word>({ max: 20_000, memoMethod: formsOf });

function formsOf(word: string): Word {
  const joined = word.replaceAll(/[.'’ʼ]/g, "");
  const owner = /^(.+)['’ʼ]s$/.exec(word)?.[1]?.replaceAll(/['’ʼ]/g, "");
  return [joined, owner].filter((form) => form !== undefined && form !== "") as string[];
}

/** The positions of the significant words; of all words if none is significant. */
export function significantPlaces(words: readonly Word[]): number[] {
  const all = [...words.keys()];
  const places = all.filter((place) => !SMALL_WORDS.has(words[place]?.[0] ?? ""));
  return places.length > 0 ? places : all;
}
