import { createHash } from "node:crypto";
import { foldSpaces } from "../model/texts.ts";

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
}

/** The position of a passage. */
export interface Occurrence {
  start: number;
  end: number;
  /**
   * The text before it, with white space folded, about 32 characters; `suffix` is the text after
   * it.
   */
  prefix: string;
  suffix: string;
}

interface Sought {
  exact: string;
  prefix?: string;
  suffix?: string;
}

const AROUND = 32;

export function articleText(source: string): ArticleText {
  const text = source
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .normalize("NFC");
  let folded = "";
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const isSpace = /\s/.test(character);
    if (!isSpace || !folded.endsWith(" ")) {
      folded += isSpace ? " " : character;
      for (let unit = 0; unit < character.length; unit += 1) offsets.push(offset);
    }
    offset += 1;
  }
  return { text, sha256: createHash("sha256").update(text).digest("hex"), folded, offsets };
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

function occurrence({ folded, offsets }: ArticleText, at: number, length: number): Occurrence {
  return {
    start: offsets[at] as number,
    end: (offsets[at + length - 1] as number) + 1,
    prefix: [...folded.slice(Math.max(0, at - 2 * AROUND), at)].slice(-AROUND).join(""),
    suffix: [...folded.slice(at + length, at + length + 2 * AROUND)].slice(0, AROUND).join(""),
  };
}
