import type { Facts, Stated } from "../changes/facts.ts";
import { type PartialDate, parsePartialDate } from "../model/dates.ts";
import type { Finding } from "./mistake.ts";

/**
 * Finds dates that can't all be true. Partial dates may overlap, so only certain contradictions
 * count.
 */
export function checkDates(facts: Facts, incomplete: ReadonlySet<string>): Finding[] {
  const published = facts.publishedOn ? parsePartialDate(facts.publishedOn) : null;
  const isArticleRead = !incomplete.has("article");
  return [
    ...facts.links.flatMap(({ path, stated }) =>
      spanFindings(stated, path, published, isArticleRead),
    ),
    ...facts.things.flatMap(({ path, stated }) => saidFindings(stated, path, published)),
    ...responseFindings(facts),
  ];
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

function saidFindings(
  stated: Stated,
  path: Finding["path"],
  published: PartialDate | null,
): Finding[] {
  const [saidOn, answerBy] = [dateOf(stated, "saidOn"), dateOf(stated, "answerBy")];
  const findings: Finding[] = [];
  if (saidOn && published && isBefore(published, saidOn)) {
    const message = `is ${saidOn.edtf}, after the article was published, ${published.edtf}`;
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
