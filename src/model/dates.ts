import edtf from "edtf";
import { LRUCache } from "lru-cache";

/**
 * Stand-ins for unknown bounds: strings and never null, because comparisons with null exclude the
 * row.
 */
export const UNKNOWN_EARLIEST = "0000-01-01";
export const UNKNOWN_LATEST = "9999-12-31";

/** A date as far as it is known: the EDTF text, and the ISO days derived from it. */
export interface PartialDate {
  edtf: string;
  earliest: string;
  latest: string;
  /**
   * The sort key: the earliest day if known, otherwise the latest day if known, otherwise the
   * unknown earliest.
   */
  sort: string;
}

/** The value for a date that no source states. */
export const UNKNOWN_DATE = {
  earliest: UNKNOWN_EARLIEST,
  latest: UNKNOWN_LATEST,
  sort: UNKNOWN_EARLIEST,
} as const;

/** Day, month or year, each with ~ ? %, unspecified digits (201X), or an interval of these; no times, sets or seasons. */
const SHAPE = /^[0-9X]{4}(-[0-9X]{2}){0,2}[~?%]?$/;
const OPEN_END = "..";

interface Bounds {
  earliest: string;
  latest: string;
}

/**
 * Parses an EDTF date: https://www.loc.gov/standards/datetime/ (levels 0 and 1, the part that a
 * newsroom needs).
 * @returns null when the text is not such a date
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

/** A load asks for the same dates again and again, and the parser takes a tenth of a millisecond for each. */
const boundsByText = new LRUCache<string, { bounds: Bounds | null }>({ max: 10_000 });

function boundsOf(end: string): Bounds | null {
  const known = boundsByText.get(end);
  if (known) return known.bounds;
  const bounds = parseBounds(end);
  boundsByText.set(end, { bounds });
  return bounds;
}

function parseBounds(end: string): Bounds | null {
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

/**
 * The properties stored beside a date: never null, because comparisons with null exclude the row.
 */
export function datedProperties(property: string, edtf: unknown): Record<string, string> {
  const date = (typeof edtf === "string" ? parsePartialDate(edtf) : null) ?? UNKNOWN_DATE;
  return {
    [`${property}Earliest`]: date.earliest,
    [`${property}Latest`]: date.latest,
    [`${property}Sort`]: date.sort,
  };
}

/** Whether a property is one of those stored beside a date. */
export function isMadeOfDate(property: string): boolean {
  return /(Earliest|Latest|Sort|Bound)$/.test(property);
}

/**
 * The properties for `until: ".."`, which means that the link still held on the article's date: it
 * ended on that date's earliest day or later.
 */
export function stillSoProperties(publishedOn: unknown): Record<string, string> {
  const { publishedOnEarliest = UNKNOWN_EARLIEST } = datedProperties("publishedOn", publishedOn);
  return {
    untilEarliest: publishedOnEarliest,
    untilLatest: UNKNOWN_LATEST,
    untilSort: UNKNOWN_LATEST,
  };
}
