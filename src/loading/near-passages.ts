import { type ArticleText, fold } from "./passages.ts";

/** What authors and word processors change without seeing it, from the least to the most. */
const DIFFERENCES: readonly [string, (text: string) => string][] = [
  ["other quotation marks", (text) => text.replace(/[“”„«»]/g, '"').replace(/[‘’‚`´]/g, "'")],
  ["other dashes", (text) => text.replace(/[‐‑‒–—―−]/g, "-")],
  ["another ellipsis", (text) => text.replaceAll("…", "...")],
  ["other capitals", (text) => text.toLowerCase()],
  ["other accents", (text) => text.normalize("NFKD").replace(/\p{M}/gu, "")],
];

/** The nearest thing that can be said about a passage that does not stand in the text; reads on after "does not stand in the text". */
export function nearPassage(article: ArticleText, exact: string): string {
  const passage = fold(exact);
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
