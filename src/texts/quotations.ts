import { CLOSERS, type Mark, marksIn, SINGLE } from "./quotation-marks.ts";

/** A part of a text. Offsets count code points; the end is behind the last one. */
export interface Span {
  start: number;
  end: number;
}

/** Words between quotation marks. */
export interface Quotation {
  /** The words without the marks: a part for each paragraph. */
  parts: readonly Span[];
  /** How many other quotations it stands in. */
  depth: number;
  /**
   * Whether the marks leave a doubt: single ones may be apostrophes, and where the closing one is missing, the
   * quotation was taken to end with its paragraph.
   */
  isDoubtful: boolean;
}

/** Words of a passage that stand between quotation marks. */
export interface QuotedPart {
  text: string;
  isDoubtful: boolean;
}

/**
 * What of a span stands between quotation marks: the words of each quotation that stands in no other. The comma
 * before a closing mark belongs to the sentence around it.
 * @param points the text's code points
 */
export function quotedPartsIn(
  points: readonly string[],
  quotations: readonly Quotation[],
  span: Span,
): QuotedPart[] {
  const outer = quotations.filter(({ depth }) => depth === 0);
  return outer
    .flatMap(({ parts, isDoubtful }) =>
      parts.map(({ start, end }) => {
        const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)];
        const text = points.slice(from, Math.max(from, to)).join("");
        return { text: text.replace(/[\s,]+$/u, "").trimStart(), isDoubtful };
      }),
    )
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** How far behind a paragraph its quotation's closing mark is looked for. */
const MOST_PARAGRAPHS = 40;
/** Nobody quotes deeper; what does is no quotation. */
const MOST_DEEP = 6;
/** Words that begin with an apostrophe. */
const ELISIONS = /^(tis|twas|em|til|cause|n|\d{2}s?)$/iu;

interface Open {
  sign: string;
  parts: Span[];
  /** Where its words begin in this paragraph. */
  start: number;
}

/**
 * Finds what stands between quotation marks: curly, straight, doubled single and angular ones, within each other,
 * and over paragraphs, of which each opens anew or only the last one closes.
 * @param text with lines that end with \n, each of them a paragraph
 * @returns in the order in which they begin
 */
export function quotationsIn(text: string): Quotation[] {
  const points = [...text];
  const paragraphs = paragraphsOf(points);
  const found: Quotation[] = [];
  let carried: Open | null = null;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const marks = marksIn(points, start, end);
    const open: Open[] = [];
    const [first] = marks;
    if (carried) {
      const isAnew = first?.mayOpen && first.sign === carried.sign;
      const isOpener = isAnew && first.at === firstSign(points, start, end);
      carried.start = isOpener ? first.end : start;
      if (isOpener) marks.shift();
      open.push(carried);
    }
    pair(marks, open, points, found);
    const [outer, ...inner] = open;
    for (const [depth, each] of inner.entries()) close(each, end, depth + 1, true, found);
    const rest = paragraphs.slice(index + 1, index + 1 + MOST_PARAGRAPHS);
    const isCarried = outer !== undefined && isContinued(outer, rest, points);
    if (outer && !isCarried) close(outer, end, 0, true, found);
    if (isCarried) outer.parts.push({ start: outer.start, end });
    carried = isCarried ? outer : null;
  }
  return found.toSorted((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
}

/** Goes through a paragraph's marks. Changes what is open; what is closed is found. */
function pair(
  marks: readonly Mark[],
  open: Open[],
  points: readonly string[],
  found: Quotation[],
): void {
  /** Where the last mark of each sign stands that may close something. */
  const last = new Map(
    marks.flatMap(({ sign, at, mayClose }) => (mayClose ? [[sign, at] as const] : [])),
  );
  const isLater = (sign: string, { at }: Mark) => (last.get(sign) ?? -1) > at;
  for (const mark of marks) {
    const { sign, mayOpen, mayClose, isAfterS } = mark;
    const isSingle = SINGLE.has(sign);
    const opener = open.findLastIndex((each) => CLOSERS[each.sign]?.includes(sign));
    // Behind an s it may be an apostrophe: if another that may close comes later, that one does.
    const closes = isSingle ? mayClose && !(isAfterS && isLater(sign, mark)) : mayClose || !mayOpen;
    if (opener !== -1 && closes) {
      for (const [depth, each] of open.splice(opener).entries()) {
        close(each, mark.at, opener + depth, depth > 0, found);
      }
      continue;
    }
    if (!mayOpen || open.length === MOST_DEEP) continue;
    const closers = CLOSERS[sign] ?? [];
    const isApostrophe =
      isSingle &&
      (!closers.some((each) => isLater(each, mark)) ||
        (sign === "'" && ELISIONS.test(wordAt(points, mark.end))));
    if (closers.length > 0 && !isApostrophe) open.push({ sign, parts: [], start: mark.end });
  }
}

function close(
  { sign, parts, start }: Open,
  end: number,
  depth: number,
  isMissing: boolean,
  found: Quotation[],
): void {
  const all = [...parts, { start, end }].filter((part) => part.end > part.start);
  if (all.length > 0) found.push({ parts: all, depth, isDoubtful: isMissing || SINGLE.has(sign) });
}

/** Whether the next paragraph opens the quotation anew, or a later one closes it. */
function isContinued({ sign }: Open, rest: readonly Span[], points: readonly string[]): boolean {
  if (SINGLE.has(sign)) return false;
  for (const [index, { start, end }] of rest.entries()) {
    const marks = marksIn(points, start, end).filter((mark) => !SINGLE.has(mark.sign));
    const [first] = marks;
    if (!first) continue;
    const isFirst = first.at === firstSign(points, start, end);
    if (isFirst && first.sign === sign && first.mayOpen) return index === 0;
    return CLOSERS[sign]?.includes(first.sign) === true && !first.mayOpen;
  }
  return false;
}

/** Each line with something on it. */
function paragraphsOf(points: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= points.length; ) {
    const next = points.indexOf("\n", start);
    const end = next === -1 ? points.length : next;
    if (firstSign(points, start, end) < end) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

/** Where a paragraph's text begins, behind spaces and the sign of a list. */
function firstSign(points: readonly string[], start: number, end: number): number {
  let at = start;
  while (at < end && /[\s•*·–-]/u.test(points[at] ?? "")) at += 1;
  return at;
}

function wordAt(points: readonly string[], from: number): string {
  let end = from;
  while (/[\p{L}\p{N}]/u.test(points[end] ?? "")) end += 1;
  return points.slice(from, end).join("");
}
