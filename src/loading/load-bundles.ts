import { type ApplyFacts, type Inquiry, onTrial, writingTo } from "../changes/apply-facts.ts";
import type { Entry } from "../changes/outcome.ts";
import { expectedThings } from "../changes/references.ts";
import type { Missing } from "../changes/refusal.ts";
import type { Database } from "../graph/database.ts";
import { againstText } from "./against-text.ts";
import { noteFinding, refusalFindings } from "./change-findings.ts";
import { checkEvidence } from "./check-evidence.ts";
import { dayNow, unverified } from "./check-files.ts";
import { inOrder, type Mistake } from "./mistake.ts";
import type { BundleContent, BundleFile } from "./read-bundle.ts";

/** The result for one bundle: mistakes, in which case nothing was written, or what was done. */
export interface LoadResult {
  file: string;
  article: string | null;
  mistakes: Mistake[];
  entries: LoadEntry[];
  /** What the author should know, though it was loaded. */
  notes: Mistake[];
  /** How many passages were found in the text; null if it was not read. */
  verified: number | null;
  /** The id of the change that was recorded; null if nothing has changed. */
  change: string | null;
}

/** What was done with one thing, link, name or citation, and where the bundle states it. */
export interface LoadEntry extends Omit<Entry, "path"> {
  /** From 1; absent when the bundle no longer states it. */
  line?: number;
}

export interface LoadOptions {
  /** What to do with what an earlier load of the same article stated, and the bundle does not. */
  missing?: Missing;
  /** Who loads, for the history: Throughline itself, if absent. */
  by?: string;
  reason?: string;
  /** The folder of the articles' texts: each passage is then looked for in its text, if that is there. */
  texts?: string;
  /** Whether to refuse what is not found in a text. */
  requireVerified?: boolean;
  /** Whether to write nothing, and only tell what would be done. */
  dryRun?: boolean;
  /** `2026-11-24`, for passages that are found. */
  today?: string;
}

/**
 * Writes bundles into the graph, each in one transaction: all of it or nothing. If any bundle is
 * invalid by itself, none is written; if one conflicts with the graph, the others are still
 * written. Bundles are loaded after those that define what they refer to, in whatever order they
 * are given.
 * @throws Problem DATABASE_UNAVAILABLE; earlier bundles have then been written
 */
export async function loadBundles(
  database: Database,
  bundles: readonly BundleFile[],
  options: LoadOptions = {},
): Promise<LoadResult[]> {
  const prepared: BundleFile[] = [];
  for (const bundle of bundles) prepared.push(await prepare(bundle, options));
  if (prepared.some(({ mistakes }) => mistakes.length > 0)) {
    return prepared.map(({ file, mistakes }) => result(file, null, { mistakes }));
  }
  const loadAll = async (apply: ApplyFacts) => {
    const results: LoadResult[] = [];
    for (const bundle of inDependencyOrder(prepared)) {
      const { file, content, warnings } = bundle;
      if (!content) continue;
      const loaded = await loadOne(apply, file, content, options);
      results.push({ ...loaded, notes: inOrder([...loaded.notes, ...warnings]) });
    }
    return results;
  };
  return options.dryRun ? onTrial(database, loadAll) : loadAll(writingTo(database));
}

/** A bundle with all mistakes that prevent loading it, whatever the graph holds. */
async function prepare(bundle: BundleFile, options: LoadOptions): Promise<BundleFile> {
  const { content, mistakes, warnings } = bundle;
  if (!content) return bundle;
  const { texts, today = dayNow() } = options;
  const never = unverified(content);
  const text = texts === undefined ? null : await againstText(content, texts);
  if (text && !text.isMissing) {
    const found = [...mistakes, ...never, ...text.mistakes, ...text.unwritten];
    const textHash = text.found?.article.sha256;
    const verification = textHash && ({ state: "VERIFIED", on: today, textHash } as const);
    return {
      ...bundle,
      mistakes: inOrder(found),
      warnings: [...warnings, ...text.warnings],
      content: { ...content, facts: { ...content.facts, ...(verification && { verification }) } },
    };
  }
  const unread = text?.mistakes ?? [];
  const needed = options.requireVerified
    ? [...unread, ...(text ? [] : [withoutText(content)])]
    : [];
  return {
    ...bundle,
    mistakes: inOrder([...mistakes, ...never, ...needed]),
    warnings: [...warnings, ...unread.map(asClaimed)],
  };
}

function withoutText({ mistake }: BundleContent): Mistake {
  return mistake({
    path: ["article", "text"],
    message: "was not read: name its folder with --texts DIR, as --require-verified is given",
  });
}

const asClaimed = (mistake: Mistake): Mistake => ({
  ...mistake,
  message: `${mistake.message} Its passages are stored as CLAIMED`,
});

async function loadOne(
  apply: ApplyFacts,
  file: string,
  content: BundleContent,
  { missing = "refuse", by = "throughline", reason }: LoadOptions,
): Promise<LoadResult> {
  const { facts, mistake } = content;
  const author = { door: "load", by, reason: reason ?? null } as const;
  const plan = await apply(facts, missing, author, inquiryOf(content));
  const { refusals, entries, notes, change } = plan;
  const mistakes = inOrder(refusalFindings(refusals).map(mistake));
  if (mistakes.length > 0) return result(file, facts.article, { mistakes });
  const located = entries.map(({ path, ...entry }) => ({
    ...entry,
    ...(path && { line: mistake({ path, message: "" }).line }),
  }));
  return result(file, facts.article, {
    entries: located,
    verified: facts.verification?.state === "VERIFIED" ? facts.passages.length : null,
    change: change?.id ?? null,
    notes: inOrder(notes.map(noteFinding).map(mistake)),
  });
}

/** Whether passages name what is defined elsewhere, the graph knows. */
function inquiryOf({ facts, open }: BundleContent): Inquiry {
  return {
    entities: open,
    judge: (called) => {
      const { mistakes, warnings } = checkEvidence(facts, new Set(), called);
      const refusals = mistakes.map((each) => ({ is: "evidence", ...each }) as const);
      return { refusals, notes: warnings.map((each) => ({ is: "evidence", ...each }) as const) };
    },
  };
}

function result(file: string, article: string | null, found: Partial<LoadResult>): LoadResult {
  const nothing = { mistakes: [], entries: [], notes: [], verified: null, change: null };
  return { file, article, ...nothing, ...found };
}

/** Sorts bundles after those that define what they refer to. */
function inDependencyOrder(bundles: readonly BundleFile[]): BundleFile[] {
  /** The number of waiting bundles that define each thing. */
  const definers = new Map<string, number>();
  const count = ({ content }: BundleFile, change: 1 | -1) => {
    for (const { id } of content?.facts.things ?? []) {
      definers.set(id, (definers.get(id) ?? 0) + change);
    }
  };
  for (const bundle of bundles) count(bundle, 1);
  const needed = new Map(bundles.map((bundle) => [bundle, neededThings(bundle)]));
  const isReady = (bundle: BundleFile) => !needed.get(bundle)?.some((id) => definers.get(id));
  const waiting = new Set(bundles);
  const ordered: BundleFile[] = [];
  for (let [first] = waiting; first; [first] = waiting) {
    // When two bundles depend on each other, the graph may already have what the first one needs.
    const next = firstOf(waiting, isReady) ?? first;
    waiting.delete(next);
    count(next, -1);
    ordered.push(next);
  }
  return ordered;
}

function neededThings({ content }: BundleFile): string[] {
  return content ? [...expectedThings(content.facts, content.parts.incomplete).keys()] : [];
}

function firstOf<T>(items: Iterable<T>, fits: (item: T) => boolean): T | undefined {
  for (const item of items) if (fits(item)) return item;
  return undefined;
}
