/** One arrow of a relationship pattern in a Cypher text. */
export interface Arrow {
  /** Counted from 1. */
  line: number;
  /** As it stands there, with what is at its ends: `(parent)<-[link:PART_OF]-(node:Agency)`. */
  pattern: string;
  /** The whole text, with this one arrow the other way round. */
  reversed: string;
  /** False between two ends of which the same is said and nothing kept: it matches the same both ways. */
  hasDirection: boolean;
}

const NODE = /\([^()]*\)/.source;
// Nothing between the dashes but a pair of brackets; after them perhaps how many hops: `{0,1}`, `+`.
const ARROW = /(?<left><?)-(?<inside>\[[^\]]*\])?-(?<right>>?)(?<hops>\{[\d,]*\}|[+*])?/g;
const BEFORE = new RegExp(`${NODE}$`);
const AFTER = new RegExp(`^${NODE}`);

/** Every directed arrow of a text, comments left out. */
export function arrowsOf(text: string): Arrow[] {
  const arrows: Arrow[] = [];
  for (const match of text.matchAll(ARROW)) {
    const { left = "", inside = "", right = "", hops = "" } = match.groups ?? {};
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const [from] = BEFORE.exec(before) ?? [];
    const [to] = AFTER.exec(after) ?? [];
    const isComment = before.slice(before.lastIndexOf("\n") + 1).startsWith("//");
    if (from === undefined || to === undefined || left === right || isComment) continue;
    const other = left ? `-${inside}->` : `<-${inside}-`;
    arrows.push({
      line: before.split("\n").length,
      pattern: `${from}${match[0]}${to}`,
      reversed: `${before}${other}${hops}${after}`,
      hasDirection: from !== to || !/^\((:|\))/.test(from),
    });
  }
  return arrows;
}
