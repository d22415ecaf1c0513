import type { ArticleText, Occurrence } from "./passages.ts";

/** A part of an article's text that no citation covers; lines count from 1. */
export interface Uncovered {
  fromLine: number;
  toLine: number;
  text: string;
}

/** Every uncovered part that contains a letter or digit, for the author to cite or leave out. */
export function uncoveredStretches(
  article: ArticleText,
  covered: readonly Pick<Occurrence, "start" | "end">[],
): Uncovered[] {
  const points = [...article.text];
  const isCovered = new Uint8Array(points.length);
  for (const { start, end } of covered) isCovered.fill(1, start, end);
  const stretches: Uncovered[] = [];
  let line = 1;
  let [begin, beginLine] = [0, 1];
  for (let at = 0; at <= points.length; at += 1) {
    if (at === points.length || isCovered[at]) {
      add(stretches, points.slice(begin, at).join(""), beginLine);
      begin = at + 1;
    }
    if (points[at] === "\n") line += 1;
    if (begin === at + 1) beginLine = line;
  }
  return stretches;
}

/** What the neighboring sentences leave at the edges of an uncovered part. */
const EDGES = /^[\s.,;:!?”’»)\]]+|[\s“‘«([]+$/gu;

function add(stretches: Uncovered[], raw: string, rawLine: number): void {
  if (!/[\p{L}\p{N}]/u.test(raw)) return;
  const text = raw.replace(EDGES, "");
  const fromLine = rawLine + lines(raw.slice(0, raw.indexOf(text)));
  stretches.push({ fromLine, toLine: fromLine + lines(text), text: text.replace(/\s+/g, " ") });
}

function lines(text: string): number {
  return text.split("\n").length - 1;
}
