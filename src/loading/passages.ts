import { createHash } from "node:crypto";
import { foldSpaces } from "../model/texts.ts";
import { sentenceStarts } from "../texts/sentences.ts";

/** An article's text, prepared for finding passages. Offsets count code points of `text`. */
export interface ArticleText {
  /** In NFC, with lines ended by \n, without a byte order mark. */
  text: string;
  /**
   * The hash of `text` as UTF-8, so that line endings and decomposed letters make no difference.
   */
  sha256: string;
  /** `text` with every run of white space, including non-breaking spaces, replaced by one space. */
  folded: string;
  /** For every UTF-16 code unit of `folded`: the offset of its character in `text`. */
  offsets: readonly number[];
  /** Where in `folded` each sentence begins, in UTF-16 code units. */
  sentences: readonly number[];
}

/** The position of a passage. */
export interface Occurrence {
  start: number;
  end: number;
  /**
   * The text before it, with white space folded: from the beginning of its sentence, but 32 characters at least
   * and 300 at most. `suffix` is the text after it, to the end of its sentence.
   */
  prefix: string;
  suffix: string;
}

interface Sought {
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** How much stands around a passage, in characters: so much at least, and at most. */
const AROUND = 32;
const MOST_AROUND = 300;

const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/;

export function articleText(source: string): ArticleText {
  const text = source
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .normalize("NFC");
  let folded = "";
  const offsets: number[] = [];
  const sentences: number[] = [];
  const starts = new Set(sentenceStarts(text));
  let offset = 0;
  for (const character of text) {
    if (starts.has(offset)) sentences.push(folded.length);
    // Copies have signs where a line may be broken; nobody sees them, and nobody would type them.
    if (UNSEEN.test(character)) {
      offset += 1;
      continue;
    }
    const isSpace = /\s/.test(character);
    if (!isSpace || !folded.endsWith(" ")) {
      folded += isSpace ? " " : character;
      for (let unit = 0; unit < character.length; unit += 1) offsets.push(offset);
    }
    offset += 1;
  }
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { text, sha256, folded, offsets, sentences };
}

/**
 * Every occurrence of the passage, including overlapping ones. If there are several, only those
 * that match the prefix and the suffix, if given.
 */
export function occurrences(article: ArticleText, sought: Sought): Occurrence[] {
  const passage = foldSpaces(sought.exact);
  const found: number[] = [];
  // A lone surrogate would be found inside whole characters.
  if (passage !== "" && !/\p{Surrogate}/u.test(passage)) {
    let at = article.folded.indexOf(passage);
    for (; at !== -1; at = article.folded.indexOf(passage, at + 1)) found.push(at);
  }
  const decided = found.length > 1 ? found.filter((at) => isAround(article, at, sought)) : found;
  return decided.map((at) => occurrence(article, at, passage.length));
}

/** Whether the prefix and the suffix, if given, match the text around the occurrence. */
export function fitsAround(article: ArticleText, { start }: Occurrence, sought: Sought): boolean {
  return isAround(article, article.offsets.indexOf(start), sought);
}

function isAround({ folded }: ArticleText, at: number, { exact, prefix, suffix }: Sought): boolean {
  const before = folded.slice(0, at).trimEnd();
  const after = folded.slice(at + foldSpaces(exact).length).trimStart();
  return before.endsWith(foldSpaces(prefix ?? "")) && after.startsWith(foldSpaces(suffix ?? ""));
}

function occurrence(article: ArticleText, at: number, length: number): Occurrence {
  const { folded, offsets, sentences } = article;
  const last = at + length - 1;
  const before = folded.slice(Math.max(0, at - 2 * MOST_AROUND), at);
  const after = folded.slice(last + 1, last + 1 + 2 * MOST_AROUND);
  const begin = sentences[firstAbove(sentences, at) - 1] ?? 0;
  const end = sentences[firstAbove(sentences, last)] ?? folded.length;
  const toBegin = [...folded.slice(begin, at)].length;
  const toEnd = [...folded.slice(last + 1, end).trimEnd()].length;
  return {
    start: offsets[at] as number,
    end: (offsets[last] as number) + 1,
    prefix: [...before].slice(-around(toBegin)).join(""),
    suffix: [...after].slice(0, around(toEnd)).join(""),
  };
}

function around(length: number): number {
  return Math.min(MOST_AROUND, Math.max(AROUND, length));
}

/** The place of the first of some ascending numbers that is greater. */
function firstAbove(numbers: readonly number[], than: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) > than) to = middle;
    else from = middle + 1;
  }
  return from;
}
