import { parsePartialDate } from "./dates.ts";

// Dates as a reader would say them, in American English. Each is the date of one event, so that an interval
// says between which days it happened, and not how long it took.

const OPEN_END = "..";
/** Of a link's `until`: what an article tells as still so. */
export const STILL_SO = OPEN_END;
const UNCERTAIN: Readonly<Record<string, string>> = {
  "~": "about ",
  "?": "perhaps ",
  "%": "perhaps about ",
};
/** The same before “on” or “in”: “perhaps on August 3, 2017”; “around” needs neither. */
const UNCERTAIN_IN_TIME: Readonly<Record<string, string>> = {
  "~": "around ",
  "?": "perhaps ",
  "%": "perhaps around ",
};

/**
 * An EDTF date in words: “August 3, 2017”, “about August 2017”, “the 2010s”, “by August 2017”,
 * “sometime between 2009 and 2012”. What is no such date is returned as it is.
 */
export function dateText(edtf: string): string {
  if (edtf === STILL_SO) return "still so at the time of the article";
  if (!parsePartialDate(edtf)) return edtf;
  const [from, to] = pointsOf(edtf);
  if (to === undefined) return pointText(from);
  if (from === OPEN_END) return `by ${pointText(to)}`;
  if (to === OPEN_END) return `${midText(pointText(from))} or later`;
  return `sometime between ${midText(pointText(from))} and ${pointText(to)}`;
}

/** When something happened: “on August 3, 2017”, “in August 2017”, “around August 2017”, “by August 2017”. */
export function inTime(edtf: string): string {
  if (!parsePartialDate(edtf)) return dateText(edtf);
  const [from, to] = pointsOf(edtf);
  if (to === undefined) return pointInTime(from);
  const isFromThen = from !== OPEN_END && to === OPEN_END;
  return isFromThen ? `${midText(pointInTime(from))} or later` : dateText(edtf);
}

/** When something began or ended, behind “since” or “until”: “August 2017”, “August 2017 or earlier”. */
export function endText(edtf: string): string {
  const [, to] = pointsOf(edtf);
  return isBound(edtf) && to !== undefined
    ? `${midText(pointText(to))} or earlier`
    : dateText(edtf);
}

/** How long something lasted: “from 2015 to May 2019”, “from 2015 or earlier until about 2019”. */
export function spanText(since: string, until: string): string {
  const isPlain = !since.includes("/") && !until.includes("/");
  return `from ${midText(endText(since))} ${isPlain ? "to" : "until"} ${endText(until)}`;
}

/** Whether only its latest day is known: “by August 2017”. */
export function isBound(edtf: string): boolean {
  return edtf.startsWith(`${OPEN_END}/`);
}

/** A date in the middle of a sentence: the year of a day is set off by commas on both sides. */
function midText(words: string): string {
  return /, \d+$/.test(words) ? `${words},` : words;
}

/** A date's one point, or its two; of a point that has no words, such as 20XX, the days between which it lies. */
function pointsOf(edtf: string): [from: string, to?: string] {
  const [from = "", to] = edtf.split("/");
  if (to !== undefined) return [inWords(from, "earliest"), inWords(to, "latest")];
  return hasWords(from) ? [from] : [inWords(from, "earliest"), inWords(from, "latest")];
}

function inWords(point: string, bound: "earliest" | "latest"): string {
  return hasWords(point) ? point : (parsePartialDate(point)?.[bound] ?? point);
}

function hasWords(point: string): boolean {
  return point === OPEN_END || /^(\d{3}[\dX]|\d{4}-\d\d|\d{4}-\d\d-\d\d)$/.test(known(point));
}

/** A point without its sign and its unknown parts. */
function known(point: string): string {
  return point.replace(/[~?%]$/, "").replace(/(-XX)+$/, "");
}

function pointText(point: string): string {
  return (UNCERTAIN[point.at(-1) ?? ""] ?? "") + plainText(point);
}

function pointInTime(point: string): string {
  const sign = UNCERTAIN_IN_TIME[point.at(-1) ?? ""] ?? "";
  if (sign.endsWith("around ")) return sign + plainText(point);
  const isDay = known(point).split("-").length === 3;
  return `${sign}${isDay ? "on" : "in"} ${plainText(point)}`;
}

function plainText(point: string): string {
  const [year = "", month, day] = known(point).split("-");
  if (year.endsWith("X")) return `the ${year.slice(0, -1)}0s`;
  if (month === undefined) return String(Number(year));
  const form = day === undefined ? inMonths : inDays;
  return form.format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
}

const month = { year: "numeric", month: "long", timeZone: "UTC" } as const;
const inMonths = new Intl.DateTimeFormat("en-US", month);
const inDays = new Intl.DateTimeFormat("en-US", { ...month, day: "numeric" });
