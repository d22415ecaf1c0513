import { foldAccents } from "./fold-accents.ts";

/**
 * The words of a text, in lower case and without accents, so that spellings of one name are the same.
 * @returns in their order; what stands behind an apostrophe is a word of its own
 */
export function wordsOf(text: string): string[] {
  const plain = foldAccents(text).replaceAll("&", " and ");
  return plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
}

/** The same as one text with a space between words; “U.S.” is one. */
export function inWords(text: string): string {
  return wordsOf(
    text.replace(/(?:\p{L}\.){2,}/gu, (letters) => `${letters.replaceAll(".", "")} `),
  ).join(" ");
}

/** The same with a space before and after, so that whole words of it are found with `includes`. */
export function spacedWords(text: string): string {
  return ` ${inWords(text)} `;
}
