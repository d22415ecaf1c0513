import { createHash } from "node:crypto";

/** An article's text, ready for looking passages up. Offsets count code points of `text`. */
export interface ArticleText {
  /** NFC, lines ended by \n, without a byte order mark. */
  text: string;
  /** Of `text` as UTF-8, so that line ends and composed letters make no difference. */
  sha256: string;
  /** `text` with every run of white space, non-breaking spaces included, as one space. */
  folded: string;
  /** For every UTF-16 unit of `folded`: the offset of the character that it comes from. */
  offsets: readonly number[];
}

/** Where a passage stands. */
export interface Occurrence {
  start: number;
  end: number;
  /** What stands around it, white space folded, about 32 characters each. */
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

/** A passage as it is compared: NFC, runs of white space as one space, none around it. */
export function fold(passage: string): string {
  return passage.normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * Every place where the passage stands, overlapping ones included; where there are several, only
 * those that the prefix and the suffix, if given, stand around.
 */
export function occurrences(article: ArticleText, sought: Sought): Occurrence[] {
  const passage = fold(sought.exact);
  const found: number[] = [];
  // A lone half of a character would be found inside whole ones.
  if (passage !== "" && !/\p{Surrogate}/u.test(passage)) {
    let at = article.folded.indexOf(passage);
    for (; at !== -1; at = article.folded.indexOf(passage, at + 1)) found.push(at);
  }
  const decided = found.length > 1 ? found.filter((at) => isAround(article, at, sought)) : found;
  return decided.map((at) => occurrence(article, at, passage.length));
}

/** Whether the prefix and the suffix, where given, stand before and after the occurrence. */
export function fitsAround(article: ArticleText, { start }: Occurrence, sought: Sought): boolean {
  return isAround(article, article.offsets.indexOf(start), sought);
}

function isAround({ folded }: ArticleText, at: number, { exact, prefix, suffix }: Sought): boolean {
  const before = folded.slice(0, at).trimEnd();
  const after = folded.slice(at + fold(exact).length).trimStart();
  return before.endsWith(fold(prefix ?? "")) && after.startsWith(fold(suffix ?? ""));
}

function occurrence({ folded, offsets }: ArticleText, at: number, length: number): Occurrence {
  return {
    start: offsets[at] as number,
    end: (offsets[at + length - 1] as number) + 1,
    prefix: [...folded.slice(Math.max(0, at - 2 * AROUND), at)].slice(-AROUND).join(""),
    suffix: [...folded.slice(at + length, at + length + 2 * AROUND)].slice(0, AROUND).join(""),
  };
}
