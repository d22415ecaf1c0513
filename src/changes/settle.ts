import { parsePartialDate, UNKNOWN_LATEST } from "../model/dates.ts";
import { foldSpaces } from "../model/texts.ts";

/**
 * How the values that several sources state for one property come to one.
 * - date: they agree when they can all be true; the narrowest counts. `..` in an `until` is a span
 *   from the article's date on.
 * - text: they agree when one holds the others; the longest counts.
 * - words: they never conflict; the later source's count.
 * - name: they never conflict; the earlier source's counts, and the others become aliases.
 * - list: all of them, together.
 * - same: they agree when they are the same.
 */
export type Rule = "date" | "text" | "words" | "name" | "list" | "same";

type Value = string | number | readonly string[];

/** What one source states for a property. */
export interface Candidate {
  source: string;
  /** The earliest day on which the source may have appeared. */
  publishedOn: string;
  value: Value;
  /** It says that it is right where others disagree. */
  replaces: boolean;
  /** It says that it knows of others that disagree. */
  differs: boolean;
}

export interface Settled {
  value: Value;
  /** The sources contradict each other. */
  isDisputed: boolean;
  /** They do, and none of them says that it knows: whoever writes must say so first. */
  isConflict: boolean;
}

/**
 * The same for the same candidates, in whatever order they come.
 * @param candidates at least one, one a source
 */
export function settle(rule: Rule, candidates: readonly Candidate[]): Settled {
  const sorted = candidates.toSorted(bySource);
  const agreed = { isDisputed: false, isConflict: false };
  if (rule === "list") return { ...agreed, value: union(sorted) };
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) throw new Error("A property without a value can't be settled.");
  const right = sorted.filter(({ replaces }) => replaces);
  const chosen = right.at(-1);
  const isRival = new Set(right.map(({ value }) => value)).size > 1;
  const doAgree = agree(rule, sorted);
  if (!doAgree) {
    const isTold = chosen !== undefined || sorted.some(({ differs }) => differs);
    return {
      value: (chosen ?? last).value,
      isDisputed: true,
      isConflict: isRival || !isTold,
    };
  }
  return { ...agreed, value: (chosen ?? representative(rule, sorted, first, last)).value };
}

/** The later article comes later; of one day, ids decide. */
export function bySource(
  a: Pick<Candidate, "publishedOn" | "source">,
  b: Pick<Candidate, "publishedOn" | "source">,
): number {
  if (a.publishedOn !== b.publishedOn) return a.publishedOn < b.publishedOn ? -1 : 1;
  return a.source < b.source ? -1 : a.source > b.source ? 1 : 0;
}

function agree(rule: Rule, candidates: readonly Candidate[]): boolean {
  if (rule === "words" || rule === "name") return true;
  if (rule === "date") {
    const spans = candidates.map(spanOf);
    const begin = spans.map(({ earliest }) => earliest).sort();
    const end = spans.map(({ latest }) => latest).sort();
    return (begin.at(-1) ?? "") <= (end[0] ?? "");
  }
  const texts = candidates.map(({ value }) => foldSpaces(String(value)));
  if (rule === "same") return new Set(texts).size === 1;
  const longest = texts.reduce((a, b) => (b.length > a.length ? b : a));
  return texts.every((text) => longest.includes(text));
}

/** Of values that agree, the one to show. */
function representative(
  rule: Rule,
  candidates: readonly Candidate[],
  first: Candidate,
  last: Candidate,
): Candidate {
  if (rule === "name") return first;
  if (rule === "date") return candidates.toSorted(narrowestFirst)[0] ?? last;
  if (rule === "text") {
    return candidates.reduce((a, b) => (String(b.value).length > String(a.value).length ? b : a));
  }
  return last;
}

function narrowestFirst(a: Candidate, b: Candidate): number {
  const [one, two] = [a, b].map(spanOf).map((span) => ({ ...span, days: daysIn(span) }));
  if (one && two && one.days !== two.days) return one.days - two.days;
  const isUnsure = ({ value }: Candidate) => /[~?%]/.test(String(value));
  if (isUnsure(a) !== isUnsure(b)) return isUnsure(a) ? 1 : -1;
  return String(a.value) < String(b.value) ? -1 : 1;
}

interface Span {
  earliest: string;
  latest: string;
}

/** The days that a date may mean. `..` is no date of its own: what it says, it says of its article's day. */
function spanOf({ value, publishedOn }: Candidate): Span {
  if (value === "..") return { earliest: publishedOn, latest: UNKNOWN_LATEST };
  const date = parsePartialDate(String(value));
  return date ?? { earliest: "", latest: UNKNOWN_LATEST };
}

function daysIn({ earliest, latest }: Span): number {
  return Date.parse(latest) - Date.parse(earliest);
}

function union(candidates: readonly Candidate[]): string[] {
  return [...new Set(candidates.flatMap(({ value }) => value).map(String))].sort();
}
