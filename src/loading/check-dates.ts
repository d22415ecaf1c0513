import type { Facts, LinkFact, Stated, ThingFact } from "../changes/facts.ts";
import {
  type PartialDate,
  parsePartialDate,
  UNKNOWN_EARLIEST,
  UNKNOWN_LATEST,
} from "../model/dates.ts";
import { datesOf, THING_KINDS } from "../model/things.ts";
import type { Finding } from "./mistake.ts";

/**
 * Finds dates that can't all be true. Partial dates may overlap, so only certain contradictions
 * count.
 */
export function checkDates(facts: Facts, incomplete: ReadonlySet<string>): Finding[] {
  const article = facts.things.find(({ id }) => id === facts.article);
  const published = dateOf(article?.stated ?? {}, "publishedOn");
  const updated = dateOf(article?.stated ?? {}, "updatedOn");
  const isArticleRead = !incomplete.has("article");
  return [
    ...facts.links.flatMap(({ path, stated }) =>
      spanFindings(stated, path, published, isArticleRead),
    ),
    ...facts.things.flatMap(({ path, stated }) => saidFindings(stated, path, updated ?? published)),
    ...responseFindings(facts),
    ...(article ? updateFindings(article, published, updated) : []),
    ...[...facts.things, ...facts.links].flatMap(yearFindings),
  ];
}

const FIRST_YEAR = 1000;
const DATES: ReadonlySet<string> = new Set([...THING_KINDS.flatMap(datesOf), "since", "until"]);

/** A year with a digit too few or too many is more often a slip than history. */
function yearFindings({ path, stated, isUnusual }: ThingFact | LinkFact): Finding[] {
  if (isUnusual) return [];
  const lastYear = new Date().getUTCFullYear() + 1;
  return Object.keys(stated)
    .filter((property) => DATES.has(property))
    .flatMap((property) => {
      const date = dateOf(stated, property);
      if (!date) return [];
      const years = [date.earliest, date.latest]
        .filter((day) => day !== UNKNOWN_EARLIEST && day !== UNKNOWN_LATEST)
        .map((day) => Number(day.slice(0, 4)));
      const isEarly = years.some((year) => year < FIRST_YEAR);
      const isLate = years.some((year) => year > lastYear);
      if (!isEarly && !isLate) return [];
      const where = isEarly ? `before the year ${FIRST_YEAR}` : `after ${lastYear}`;
      const message = `is ${date.edtf}, ${where}: if it is meant, say unusual: true in the item`;
      return [{ path: [...path, property], message }];
    });
}

function updateFindings(
  { path }: ThingFact,
  published: PartialDate | null,
  updated: PartialDate | null,
): Finding[] {
  if (!published || !updated || !isBefore(updated, published)) return [];
  const message = `is ${updated.edtf}, before publishedOn, ${published.edtf}`;
  return [{ path: [...path, "updatedOn"], message }];
}

function spanFindings(
  stated: Stated,
  path: Finding["path"],
  published: PartialDate | null,
  isArticleRead: boolean,
): Finding[] {
  const [since, until] = [dateOf(stated, "since"), dateOf(stated, "until")];
  if (stated.until === "..") {
    if (!published && isArticleRead) {
      const message = "means: still so on the article's date, but the article has no publishedOn";
      return [{ path: [...path, "until"], message }];
    }
    if (since && published && isBefore(published, since)) {
      const message = `is after the article's date, ${published.edtf}, on which it is said to be so`;
      return [{ path: [...path, "since"], message }];
    }
  }
  if (!since || !until || !isBefore(until, since)) return [];
  return [{ path: [...path, "until"], message: `is ${until.edtf}, before since, ${since.edtf}` }];
}

function saidFindings(stated: Stated, path: Finding["path"], read: PartialDate | null): Finding[] {
  const [saidOn, answerBy] = [dateOf(stated, "saidOn"), dateOf(stated, "answerBy")];
  const findings: Finding[] = [];
  if (saidOn && read && isBefore(read, saidOn)) {
    const message = `is ${saidOn.edtf}, after the article was published or last updated, ${read.edtf}`;
    findings.push({ path: [...path, "saidOn"], message });
  }
  if (saidOn && answerBy && isBefore(answerBy, saidOn)) {
    const message = `is ${answerBy.edtf}, before saidOn, ${saidOn.edtf}`;
    findings.push({ path: [...path, "answerBy"], message });
  }
  return findings;
}

function responseFindings({ things, links }: Facts): Finding[] {
  const saidOn = new Map(things.map(({ id, stated }) => [id, dateOf(stated, "saidOn")]));
  return links.flatMap(({ kind, from, to, path }) => {
    const [response, original] = [saidOn.get(from), saidOn.get(to)];
    if (kind !== "responds-to" || !response || !original || !isBefore(response, original))
      return [];
    const message = `responds to what was said later: ${response.edtf}, but ${to} on ${original.edtf}`;
    return [{ path, message }];
  });
}

function dateOf(stated: Stated, property: string): PartialDate | null {
  const value = stated[property];
  return typeof value === "string" ? parsePartialDate(value) : null;
}

function isBefore(a: PartialDate, b: PartialDate): boolean {
  return a.latest < b.earliest;
}
