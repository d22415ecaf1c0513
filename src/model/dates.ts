import edtf from "edtf";

/** What we write for a bound that is not known: strings, never null, because a null hides rows from comparisons. */
export const UNKNOWN_EARLIEST = "0000-01-01";
export const UNKNOWN_LATEST = "9999-12-31";

/** A date as far as it is known: the EDTF text, and what is derived from it, as ISO days. */
export interface PartialDate {
  edtf: string;
  earliest: string;
  latest: string;
  /** For orders: the earliest known day, else the latest known one, else the unknown earliest. */
  sort: string;
}

/** A date that nobody stated. */
export const UNKNOWN_DATE = {
  earliest: UNKNOWN_EARLIEST,
  latest: UNKNOWN_LATEST,
  sort: UNKNOWN_EARLIEST,
} as const;

/** Day, month or year, each with ~ ? %, unspecified digits (201X), or an interval of these; no times, sets or seasons. */
const SHAPE = /^[0-9X]{4}(-[0-9X]{2}){0,2}[~?%]?$/;
const OPEN_END = "..";

/**
 * Reads an EDTF date: https://www.loc.gov/standards/datetime/ (levels 0 and 1, the part a newsroom needs).
 * @returns null when the text is no such date
 */
export function parsePartialDate(text: string): PartialDate | null {
  const ends = text.split("/");
  if (ends.length > 2 || ends.every((end) => end === OPEN_END)) return null;
  const bounds = ends.map(boundsOf);
  const first = bounds[0];
  const last = bounds.at(-1);
  if (!first || !last || first.earliest > last.latest) return null;
  const { earliest } = first;
  const { latest } = last;
  const sort = earliest === UNKNOWN_EARLIEST && latest !== UNKNOWN_LATEST ? latest : earliest;
  return { edtf: text, earliest, latest, sort };
}

function boundsOf(end: string): { earliest: string; latest: string } | null {
  if (end === OPEN_END) return { earliest: UNKNOWN_EARLIEST, latest: UNKNOWN_LATEST };
  if (!SHAPE.test(end)) return null;
  try {
    const date = edtf(end);
    return { earliest: isoDay(date.min), latest: isoDay(date.max) };
  } catch {
    return null;
  }
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
