import { foldSpaces } from "../model/texts.ts";
import type { ArticleText } from "./passages.ts";

/**
 * Differences that authors and word processors introduce without noticing, from the smallest to the
 * largest.
 */
const DIFFERENCES: readonly [string, (text: string) => string][] = [
  ["other quotation marks", (text) => text.replace(/[“”„«»]/g, '"').replace(/[‘’‚`´]/g, "'")],
  ["other dashes", (text) => text.replace(/[‐‑‒–—―−]/g, "-")],
  ["another ellipsis", (text) => text.replaceAll("…", "...")],
  ["other capitals", (text) => text.toLowerCase()],
  ["other accents", (text) => text.normalize("NFKD").replace(/\p{M}/gu, "")],
];

/**
 * Guesses why a passage was not found in the text; continues the sentence "does not stand in the
 * text".
 */
export function nearPassage(article: ArticleText, exact: string): string {
  const passage = foldSpaces(exact);
  let [text, sought] = [article.folded, passage];
  const together: string[] = [];
  for (const [difference, same] of DIFFERENCES) {
    if (same(article.folded).includes(same(passage)))
      return `, but stands there with ${difference}`;
    const [before, beforeText] = [sought, text];
    [text, sought] = [same(text), same(sought)];
    if (before !== sought || beforeText !== text) together.push(difference);
    if (text.includes(sought)) return `, but stands there with ${together.join(" and ")}`;
  }
  const words = passage.split(" ");
  const begins = (count: number) => article.folded.includes(words.slice(0, count).join(" "));
  let count = 0;
  while (count < words.length && begins(count + 1)) count += 1;
  if (count < 2) return "";
  return `; it stands there up to “${words.slice(Math.max(0, count - 6), count).join(" ")}”, but not on to “${words[count]}”`;
}
