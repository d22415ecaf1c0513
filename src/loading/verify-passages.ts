import type { Facts, PassageFact, Path } from "../changes/facts.ts";
import { groupBy } from "../changes/group-by.ts";
import { foldSpaces } from "../model/texts.ts";
import { checkQuotations } from "./check-quotations.ts";
import { textFindings } from "./check-statements.ts";
import { type Finding, pathText } from "./mistake.ts";
import { nearPassage } from "./near-passages.ts";
import { type ArticleText, fitsAround, type Occurrence, occurrences } from "./passages.ts";

/** The result of comparing a bundle's passages with the text. */
export interface Verification {
  findings: Finding[];
  /** What looks wrong, and need not be. */
  warnings: Finding[];
  /** What `check --write` would fix; without it, these are mistakes. */
  unwritten: Finding[];
  /** The position of each passage that was found; one entry per path. */
  located: { path: Path; passage: PassageFact; at: Occurrence }[];
}

const REMEDY = "`check --texts DIR --write` puts that right";
const NEVER_LOCATED = `has never been located; ${REMEDY}`;

/** Finds every passage in the article's text. */
export function verifyPassages(facts: Facts, article: ArticleText): Verification {
  const result: Verification = { findings: [], warnings: [], unwritten: [], located: [] };
  for (const passage of facts.passages) {
    const { path } = passage;
    const found = occurrences(article, passage);
    const at = found[0];
    if (at === undefined || found.length > 1) {
      result.findings.push({ path, message: notFound(passage, article, found.length) });
      continue;
    }
    result.located.push({ path, passage, at });
    const message = unfit(passage, at, article);
    if (message) result.unwritten.push({ path, message });
  }
  result.findings.push(
    ...citedTwice(
      result.located.map(({ path, passage, at }) => ({ ...at, path, subject: passage.subject })),
    ),
  );
  result.findings.push(...outOfOrder(facts, result.located));
  const { mistakes, warnings } = checkQuotations(facts, article, result.located);
  result.findings.push(...mistakes);
  result.warnings.push(...warnings);
  return { ...result, unwritten: withoutRepetition(result.unwritten) };
}

/**
 * Texts that are made of several passages, but not in the order of the article. The bundle's own
 * check can't see that before the passages are located.
 */
function outOfOrder(facts: Facts, located: Verification["located"]): Finding[] {
  const stated = groupBy(facts.passages, ({ subject }) => subject);
  const found = groupBy(
    located.map(({ passage, at: { start, end } }) => ({ ...passage, start, end })),
    ({ subject }) => subject,
  );
  return facts.things.flatMap((thing) => {
    const [before, now] = [stated.get(thing.id) ?? [], found.get(thing.id) ?? []];
    const isSound = before.length === now.length && textFindings(thing, before).length === 0;
    return thing.kind === "statement" && isSound ? textFindings(thing, now) : [];
  });
}

type Sought = Pick<PassageFact, "exact" | "prefix" | "suffix" | "start" | "end">;

/**
 * Why a passage does not stand in a text as it is given, as the end of a sentence; null if it does.
 * @param isSame whether it is the very text in which it was located: then it must stand in its place
 */
export function misfit(passage: Sought, article: ArticleText, isSame: boolean): string | null {
  const found = occurrences(article, passage);
  const at = found[0];
  if (at === undefined || found.length > 1) return notFound(passage, article, found.length);
  return isSame ? unfit(passage, at, article) : null;
}

function notFound(passage: Sought, article: ArticleText, count: number): string {
  if (count > 1) {
    return `stands ${count} times in the text: tell them apart by what stands before it (prefix) or after it (suffix)`;
  }
  const anywhere = occurrences(article, { exact: passage.exact }).length;
  if (anywhere > 0) {
    return `stands ${anywhere} times in the text, but never with this prefix and suffix around it`;
  }
  return `does not stand in the text${nearPassage(article, passage.exact)}`;
}

function unfit(passage: Sought, at: Occurrence, article: ArticleText): string | null {
  if (passage.start === undefined || passage.end === undefined) return NEVER_LOCATED;
  if (passage.start !== at.start || passage.end !== at.end) {
    return `stands at ${at.start} to ${at.end} in the text, not at ${passage.start} to ${passage.end}; ${REMEDY}`;
  }
  if (!fitsAround(article, at, passage))
    return `has another prefix or suffix in the text; ${REMEDY}`;
  return null;
}

interface Standing {
  path: Path;
  subject: string;
  start: number;
  end: number;
}

function citedTwice(standing: readonly Standing[]): Finding[] {
  const first = new Map<string, Path>();
  return standing.flatMap(({ path, subject, start, end }) => {
    const place = JSON.stringify([subject, start, end]);
    const before = first.get(place);
    if (!before) first.set(place, path);
    return before ? [{ path, message: `is the same passage as ${pathText(before)}` }] : [];
  });
}

/**
 * What a loader without the text must reject: passages that have not been located, or whose
 * position is impossible.
 */
export function unverifiable({ passages }: Facts): Finding[] {
  const standing: Standing[] = [];
  const findings: Finding[] = [];
  for (const { path, subject, start, end, exact } of passages) {
    if (start === undefined || end === undefined) findings.push({ path, message: NEVER_LOCATED });
    // White space may be longer in the text; nothing else can differ in length.
    else if (end - start < [...foldSpaces(exact)].length) {
      findings.push({ path, message: `is longer than from ${start} to ${end}; ${REMEDY}` });
    } else standing.push({ path, subject, start, end });
  }
  return [...withoutRepetition(findings), ...citedTwice(standing)];
}

/**
 * A bundle that was never checked against its text has hundreds of identical findings: keeps one.
 */
function withoutRepetition(findings: readonly Finding[]): Finding[] {
  const never = findings.filter(({ message }) => message === NEVER_LOCATED);
  const first = never[0];
  if (!first || never.length <= 3) return [...findings];
  const message = `and ${never.length - 1} other passages have never been located; ${REMEDY}`;
  const others = findings.filter((finding) => finding.message !== NEVER_LOCATED);
  return [{ path: first.path, message }, ...others];
}
