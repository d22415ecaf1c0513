/**
 * The words of a text, in lower case and without accents, so that spellings of one name are the same.
 * @returns in their order; what stands behind an apostrophe is a word of its own
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The same as one text with a space between words. */
export function inWords(text: string): string {
  return wordsOf(text).join(" ");
}
