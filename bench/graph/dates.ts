import { datedProperties, stillSoProperties } from "../../src/model/dates.ts";
import type { Values } from "./graph-files.ts";
import type { Random } from "./random.ts";

const FIRST_YEAR = 2009;
const YEARS = 17;

const known = new Map<string, Values>();

/**
 * A dated property with its bounds, as the loader writes it. Cached, because parsing EDTF is slow
 * and there are few days.
 */
export function dated(property: string, edtf: string | null): Values {
  const key = `${property} ${edtf}`;
  let values = known.get(key);
  if (!values) {
    values = { [property]: edtf, ...datedProperties(property, edtf) };
    known.set(key, values);
  }
  return values;
}

export function randomDay(random: Random): string {
  const year = FIRST_YEAR + random.below(YEARS);
  return [year, two(1 + random.below(12)), two(1 + random.below(28))].join("-");
}

/**
 * A date as precise as an article states it: mostly a full day; sometimes only a month,
 * approximate, or an upper bound.
 */
export function randomDate(random: Random): string {
  const day = randomDay(random);
  const kind = random.next();
  if (kind < 0.85) return day;
  if (kind < 0.93) return day.slice(0, 7);
  return kind < 0.97 ? `${day.slice(0, 7)}~` : `../${day}`;
}

/** The since and until of a link between entities; either may be unknown. */
export function randomSpan(random: Random): Values {
  const day = randomDay(random);
  const kind = random.next();
  const since =
    kind < 0.1 ? null : kind < 0.5 ? day.slice(0, 4) : kind < 0.7 ? day.slice(0, 7) : day;
  return { ...dated("since", since), ...randomEnd(random, Number(day.slice(0, 4))) };
}

function randomEnd(random: Random, year: number): Values {
  const kind = random.next();
  if (kind < 0.5) return dated("until", null);
  if (kind < 0.7) return { until: "..", ...stillSo(randomDay(random)) };
  return dated("until", String(year + random.below(8)));
}

function stillSo(day: string): Values {
  const key = `still so ${day}`;
  let values = known.get(key);
  if (!values) {
    values = stillSoProperties(day);
    known.set(key, values);
  }
  return values;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
