/**
 * Signs that hide, reorder or break what stands around them: control characters but for line ends and tabs, marks that
 * turn the direction of writing, byte order marks, and halves of characters.
 */
const HARMFUL = /(?![\n\t])[\p{Control}\p{Surrogate}\p{Bidi_Control}\u2028\u2029\uFEFF]/u;

/** The first of them as its code point, such as `U+202E`; null where there is none. */
export function harmfulSign(text: string): string | null {
  const point = HARMFUL.exec(text)?.[0].codePointAt(0);
  return point === undefined ? null : `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}
