import { parsePartialDate, UNKNOWN_EARLIEST, UNKNOWN_LATEST } from "./dates.ts";

// Dates as a reader would say them, in American English.

const OPEN_END = "..";
const UNCERTAIN: Readonly<Record<string, string>> = {
  "~": "about ",
  "?": "perhaps ",
  "%": "perhaps about ",
};

/**
 * An EDTF date in words: “August 3, 2017”, “about August 2017”, “the 2010s”, “by August 2017”, “2009 to 2012”.
 * What is no such date is returned as it is.
 */
export function dateText(edtf: string): string {
  if (edtf === OPEN_END) return "still so at the time of the article";
  if (!parsePartialDate(edtf)) return edtf;
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return pointText(from);
  if (from === OPEN_END) return `by ${pointText(to)}`;
  return to === OPEN_END ? `${pointText(from)} or later` : `${pointText(from)} to ${pointText(to)}`;
}

/** When something happened: “on August 3, 2017”, “in August 2017”, “by August 2017”. */
export function inTime(edtf: string): string {
  if (edtf.startsWith(OPEN_END)) return dateText(edtf);
  return `${isDay(edtf) ? "on" : "in"} ${dateText(edtf)}`;
}

/** When something began or ended: “August 2017”, “August 2017 or earlier”. */
export function endText(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return dateText(edtf);
  if (from === OPEN_END) return `${dateText(to)} or earlier`;
  return to === OPEN_END
    ? dateText(edtf)
    : `some time between ${dateText(from)} and ${dateText(to)}`;
}

/** Whether a date is a day, so that things happen on it and not in it. */
function isDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(edtf) && !edtf.includes("/");
}

function pointText(point: string): string {
  const sign = UNCERTAIN[point.at(-1) ?? ""];
  return sign === undefined ? plainText(point) : sign + plainText(point.slice(0, -1));
}

function plainText(point: string): string {
  const known = point.replace(/(-XX)+$/, "");
  const decade = /^(\d{3})X$/.exec(known);
  if (decade) return `the ${decade[1]}0s`;
  if (known.includes("X")) {
    const { earliest = UNKNOWN_EARLIEST, latest = UNKNOWN_LATEST } = parsePartialDate(point) ?? {};
    return `${plainText(earliest)} to ${plainText(latest)}`;
  }
  const [year = "", month, day] = known.split("-");
  if (month === undefined) return String(Number(year));
  const form = day === undefined ? inMonths : inDays;
  return form.format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
}

const month = { year: "numeric", month: "long", timeZone: "UTC" } as const;
const inMonths = new Intl.DateTimeFormat("en-US", month);
const inDays = new Intl.DateTimeFormat("en-US", { ...month, day: "numeric" });
