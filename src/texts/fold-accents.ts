/**
 * Letters that Unicode does not decompose into a plain letter and a mark, folded as the index does.
 */
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

/** Nothing in it needs folding but capitals. */
export const ONLY_PLAIN = /^[\s -~]*$/;

/**
 * Lower-cases a text, removes the accents of Latin letters, and replaces full-width and other
 * compatibility forms by plain ones. Marks of other scripts stay, because the index keeps them:
 * they may be vowels.
 */
export function foldAccents(text: string): string {
  // Most texts need no folding, and each step below costs more than this test.
  if (ONLY_PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFKC")
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
}
