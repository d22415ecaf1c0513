import { parsePartialDate, UNKNOWN_DATE, UNKNOWN_LATEST } from "../model/dates.ts";
import type { ThingKind } from "../model/things.ts";

/** The dated properties of each kind of thing; each has its bounds beside it, known or not. */
export const datesOfThing: Record<ThingKind, readonly string[]> = {
  person: [],
  agency: [],
  city: [],
  program: ["announcedOn"],
  topic: [],
  statement: ["saidOn", "answerBy"],
  article: ["publishedOn"],
};

/** What the graph stores beside a dated property: never null, because a null hides rows from comparisons. */
export function datedProperties(property: string, edtf: unknown): Record<string, string> {
  const date = (typeof edtf === "string" ? parsePartialDate(edtf) : null) ?? UNKNOWN_DATE;
  return {
    [`${property}Earliest`]: date.earliest,
    [`${property}Latest`]: date.latest,
    [`${property}Sort`]: date.sort,
  };
}

/**
 * The same for `until: ".."`, still so on the article's date: it ended on that date's earliest day at
 * the soonest. Where several articles say so, the last one counts, in whatever order they are loaded.
 */
export function stillSoProperties(publishedOn: unknown, known: unknown): Record<string, string> {
  const { publishedOnEarliest = "" } = datedProperties("publishedOn", publishedOn);
  const earliest =
    typeof known === "string" && known > publishedOnEarliest ? known : publishedOnEarliest;
  return { untilEarliest: earliest, untilLatest: UNKNOWN_LATEST, untilSort: UNKNOWN_LATEST };
}
