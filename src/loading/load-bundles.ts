import { applyFacts } from "../changes/apply-facts.ts";
import type { Entry } from "../changes/outcome.ts";
import { expectedThings } from "../changes/references.ts";
import type { Missing } from "../changes/refusal.ts";
import type { Database } from "../graph/database.ts";
import { noteFinding, refusalFindings } from "./change-findings.ts";
import { unverified } from "./check-files.ts";
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
  const wrong = bundles.map((bundle) => mistakesBeforeLoad(bundle));
  if (wrong.some((mistakes) => mistakes.length > 0)) {
    return bundles.map(({ file }, index) => result(file, null, { mistakes: wrong[index] ?? [] }));
  }
  const results: LoadResult[] = [];
  for (const bundle of inDependencyOrder(bundles)) {
    const { file, content, warnings } = bundle;
    if (!content) continue;
    const loaded = await loadOne(database, file, content, options);
    results.push({ ...loaded, notes: inOrder([...loaded.notes, ...warnings]) });
  }
  return results;
}

/** All mistakes that prevent loading a bundle, whatever the graph holds. */
function mistakesBeforeLoad({ mistakes, content }: BundleFile): Mistake[] {
  return inOrder([...mistakes, ...(content ? unverified(content) : [])]);
}

async function loadOne(
  database: Database,
  file: string,
  content: BundleContent,
  { missing = "refuse", by = "throughline", reason }: LoadOptions,
): Promise<LoadResult> {
  const { facts, mistake } = content;
  const author = { door: "load", by, reason: reason ?? null } as const;
  const { refusals, entries, notes, change } = await applyFacts(database, facts, missing, author);
  const mistakes = inOrder(refusalFindings(refusals).map(mistake));
  if (mistakes.length > 0) return result(file, facts.article, { mistakes });
  const located = entries.map(({ path, ...entry }) => ({
    ...entry,
    ...(path && { line: mistake({ path, message: "" }).line }),
  }));
  return result(file, facts.article, {
    entries: located,
    change: change?.id ?? null,
    notes: inOrder(notes.map(noteFinding).map(mistake)),
  });
}

function result(file: string, article: string | null, found: Partial<LoadResult>): LoadResult {
  return { file, article, mistakes: [], entries: [], notes: [], change: null, ...found };
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
