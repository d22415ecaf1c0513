// The marks that open or close quotations, in the kinds of writing that news is printed in.

/** A quotation mark in a text. Offsets count code points. */
export interface Mark {
  /** Its sign; two single signs that stand for a double one, as some wires send them, are that one. */
  sign: string;
  at: number;
  /** Behind its last code point. */
  end: number;
  /** Whether a quotation may begin here: a space or an opening bracket before it, something behind it. */
  mayOpen: boolean;
  /** Whether one may end here: something before it, and no word behind it. */
  mayClose: boolean;
  /** Whether it stands behind an s, as in “the boys’ coats”. */
  isAfterS: boolean;
}

/**
 * What closes a quotation that the sign has opened; those of German, French, Polish and Danish are among them.
 * Copies mix curly and straight ones.
 */
export const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '"': ['"', "”"],
  "“": ["”", '"'],
  "”": ["”"],
  "„": ["“", "”"],
  "«": ["»"],
  "»": ["«"],
  "‹": ["›"],
  "›": ["‹"],
  "「": ["」"],
  "『": ["』"],
  "'": ["'"],
  "‘": ["’"],
  "‚": ["‘", "’"],
};

/** These are apostrophes too. */
export const SINGLE: ReadonlySet<string> = new Set(["'", "‘", "’", "‚"]);

const DOUBLED: Readonly<Record<string, string>> = {
  "''": '"',
  "``": "“",
  "‘‘": "“",
  "’’": "”",
  ",,": "„",
};
const SIGNS: ReadonlySet<string> = new Set([
  ...Object.keys(CLOSERS),
  ...Object.values(CLOSERS).flat(),
]);

/** Signs that say by themselves on which side of the words they stand, whatever is beside them. */
const OPENERS: ReadonlySet<string> = new Set(["「", "『"]);
const CLOSING: ReadonlySet<string> = new Set(["」", "』"]);
/** French sets a space within these. */
const SPACED_OPENERS: ReadonlySet<string> = new Set(["«", "‹"]);
const SPACED_CLOSERS: ReadonlySet<string> = new Set(["»", "›"]);

const isSpace = (point: string | undefined) => point === undefined || /\s/u.test(point);
/** Scripts that set no space between words, so that marks stand beside letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const isWord = (point: string | undefined) =>
  point !== undefined && /[\p{L}\p{N}]/u.test(point) && !UNSPACED.test(point);
/** Markup may stand around a quotation. */
const isOpening = (point: string | undefined) =>
  isSpace(point) ||
  /[\p{Ps}\p{Pi}\p{Pd}/:"'„‚：，、。*_]/u.test(point ?? "") ||
  UNSPACED.test(point ?? "");

function mayOpenWith(
  sign: string,
  before: string | undefined,
  behind: string | undefined,
): boolean {
  if (OPENERS.has(sign)) return true;
  if (SPACED_OPENERS.has(sign)) return isOpening(before);
  // A copy may have lost the space in front of it.
  if (sign === "“" && isWord(behind)) return true;
  return isOpening(before) && !isSpace(behind);
}

function mayCloseWith(
  sign: string,
  before: string | undefined,
  behind: string | undefined,
): boolean {
  if (CLOSING.has(sign)) return true;
  if (SPACED_CLOSERS.has(sign) && isSpace(before)) return !isWord(behind) && before !== undefined;
  return !isSpace(before) && !isWord(behind);
}

/** Every quotation mark from one code point to another, in their order. */
export function marksIn(points: readonly string[], from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; ) {
    const pair = `${points[at]}${at + 1 < to ? points[at + 1] : ""}`;
    const sign = DOUBLED[pair] ?? points[at] ?? "";
    const end = at + (pair in DOUBLED ? 2 : 1);
    const [before, behind] = [points[at - 1], points[end]];
    // A comma is one twice only where a word begins.
    const isMark = SIGNS.has(sign) && (pair !== ",," || (isSpace(before) && isWord(behind)));
    if (isMark) {
      const mayOpen = mayOpenWith(sign, before, behind);
      const mayClose = mayCloseWith(sign, before, behind);
      marks.push({ sign, at, end, mayOpen, mayClose, isAfterS: /s/iu.test(before ?? "") });
    }
    at = isMark ? end : at + 1;
  }
  return marks;
}
