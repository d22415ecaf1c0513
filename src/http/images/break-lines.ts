import LineBreaker from "linebreak";

/** How wide a text is at size 1. */
export type Measure = (text: string) => number;

export interface Fitting {
  measure: Measure;
  /** In pixels. */
  width: number;
  /** The most lines at each size, the largest size first. */
  steps: readonly { size: number; lines: number }[];
  /** What ends a text that is cut: an ellipsis, unless something has to be closed. */
  cutMark?: string;
}

export interface FittedText {
  size: number;
  lines: readonly string[];
  /** Whether it was too long at the smallest size. */
  isCut: boolean;
}

/** What may stand on a line of its own, with its width with and without the space at its end. */
interface Piece {
  text: string;
  width: number;
  inkWidth: number;
}

const ELLIPSIS = "…";
/** More than fits at any size: whoever sends a book as a name makes us measure no more than this. */
const MOST_CHARACTERS = 2_000;
/** Written without spaces, and broken between words all the same, which only a dictionary knows. */
const UNSPACED = /\p{Script=Thai}/u;
const words = new Intl.Segmenter("th", { granularity: "word" });
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Breaks a text into lines at the largest size at which all of it fits; what never fits ends with an ellipsis. */
export function fitText(text: string, fitting: Fitting): FittedText {
  const { measure, width, steps, cutMark = ELLIPSIS } = fitting;
  const pieces = piecesOf(shortened(text), measure);
  const widest = Math.max(...pieces.map(({ inkWidth }) => inkWidth));
  for (const { size, lines: most } of steps) {
    if (widest * size > width) continue;
    const lines = fillLines(pieces, width / size);
    if (lines.length > most) continue;
    return { size, lines: evened(pieces, width / size, lines), isCut: false };
  }
  const { size, lines: most } = steps.at(-1) ?? { size: 1, lines: 1 };
  const broken = pieces.flatMap((piece) => brokenAnywhere(piece, measure, width / size));
  const lines = fillLines(broken, width / size);
  if (lines.length <= most) return { size, lines, isCut: false };
  const kept = lines.slice(0, most);
  kept.push(endedWith(cutMark, kept.pop() ?? "", measure, width / size));
  return { size, lines: kept, isCut: true };
}

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return Array.from(text).slice(0, MOST_CHARACTERS).join("") + ELLIPSIS;
}

/** A text in pieces, by the rules of Unicode for where a line may end. */
function piecesOf(text: string, measure: Measure): Piece[] {
  const breaker = new LineBreaker(text);
  const pieces: Piece[] = [];
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const piece = text.slice(from, next.position);
    for (const part of UNSPACED.test(piece) ? wordsOf(piece) : [piece]) {
      pieces.push(pieceOf(part, measure));
    }
    from = next.position;
  }
  return pieces;
}

/** Each with the signs and spaces behind it, which begin no line. */
function wordsOf(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of words.segment(text)) {
    if (isWordLike || found.length === 0) found.push(segment);
    else found.push((found.pop() ?? "") + segment);
  }
  return found;
}

function pieceOf(text: string, measure: Measure): Piece {
  return { text, width: measure(text), inkWidth: measure(text.trimEnd()) };
}

function fillLines(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  let [line, lineWidth] = ["", 0];
  for (const piece of pieces) {
    if (line !== "" && lineWidth + piece.inkWidth > width) {
      lines.push(line);
      [line, lineWidth] = ["", 0];
    }
    line += piece.text;
    lineWidth += piece.width;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** As many lines, as even as can be, so that no last word stands alone. */
function evened(pieces: readonly Piece[], width: number, lines: string[]): string[] {
  const widest = Math.max(...pieces.map(({ inkWidth }) => inkWidth));
  let best = lines;
  let [low, high] = [widest, width];
  for (let step = 0; step < 8 && lines.length > 1; step++) {
    const middle = (low + high) / 2;
    const tried = fillLines(pieces, middle);
    if (tried.length <= lines.length) [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}

/** What is wider than a line, such as an address, in parts that are not. */
function brokenAnywhere(piece: Piece, measure: Measure, width: number): Piece[] {
  if (piece.inkWidth <= width) return [piece];
  const parts = [""];
  for (const { segment } of graphemes.segment(piece.text)) {
    const part = parts.at(-1) ?? "";
    if (part !== "" && measure(part + segment) > width) parts.push(segment);
    else parts[parts.length - 1] = part + segment;
  }
  return parts.map((part) => pieceOf(part, measure));
}

function endedWith(mark: string, line: string, measure: Measure, width: number): string {
  const kept = Array.from(graphemes.segment(line.trimEnd()), ({ segment }) => segment);
  while (kept.length > 0 && measure(kept.join("") + mark) > width) kept.pop();
  return kept.join("").trimEnd() + mark;
}
