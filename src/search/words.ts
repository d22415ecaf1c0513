import { LRUCache } from "lru-cache";

/** A word, in the forms by which it may be called: "sheriff's" is sheriffs and sheriff. Folded. */
export type Word = readonly string[];

/** Letters that Unicode does not take apart into a plain letter and a mark, as the index folds them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ı: "i",
  þ: "th",
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

const ONLY_PLAIN = /^[\s -~]*$/;

/** Scripts that write no blanks: the index takes each character as a word. */
const CHARACTER_WORD = /[\p{Script=Han}\p{Script=Hiragana}]/gu;
/** U.S. is one word, and so is O'Brien; all else that is no letter or digit parts words. */
const WORD = /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Words that say little: left out of what is looked for and of what a name is measured by. "Will" and
 * "no" are names too, and not among them.
 */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a about an and are as at by did do does for from how in into is it of on or said that the this to was what when where which who why with".split(
    " ",
  ),
);

/**
 * Lower case, without the accents of Latin letters, full-width and other compatibility forms as plain
 * ones. Marks of other scripts stay, as the index keeps them: there they may be vowels.
 */
export function fold(text: string): string {
  // Most texts have nothing to fold, and each step below costs more than the test.
  if (ONLY_PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFKC")
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
}

/** The words of a text, in their order: letters and digits only, whatever stands in it. */
export function wordsOf(text: string): Word[] {
  const folded = fold(text);
  const apart = ONLY_PLAIN.test(folded) ? folded : folded.replace(CHARACTER_WORD, " $& ");
  const words = (apart.match(WORD) ?? []).map((word) => made.memo(word));
  // Unicode takes the last of the apostrophes for a letter: by itself it is a word of nothing.
  return words.filter((forms) => forms.length > 0);
}

/** A search reads thousands of words, most of them again and again: the same word is the same object. */
const made = new LRUCache<string, Word>({ max: 20_000, memoMethod: formsOf });

function formsOf(word: string): Word {
  const joined = word.replaceAll(/[.'’ʼ]/g, "");
  const owner = /^(.+)['’ʼ]s$/.exec(word)?.[1]?.replaceAll(/['’ʼ]/g, "");
  return [joined, owner].filter((form) => form !== undefined && form !== "") as string[];
}

/** The places of the words that say something; of all words, where none does. */
export function tellingPlaces(words: readonly Word[]): number[] {
  const all = [...words.keys()];
  const places = all.filter((place) => !SMALL_WORDS.has(words[place]?.[0] ?? ""));
  return places.length > 0 ? places : all;
}
