import type { Database } from "../graph/database.ts";
import { unverified } from "./check-files.ts";
import { expectedThings } from "./check-references.ts";
import { readGraphState } from "./graph-state.ts";
import { AddedMeanwhile, writeAll } from "./graph-writes.ts";
import type { LoadEntry } from "./load-entries.ts";
import { inOrder, type Mistake } from "./mistake.ts";
import { planLoad } from "./plan-load.ts";
import type { BundleContent, BundleFile } from "./read-bundle.ts";

/** What came of one bundle: mistakes, and then nothing of it was written, or what was done. */
export interface LoadResult {
  file: string;
  article: string | null;
  mistakes: Mistake[];
  entries: LoadEntry[];
}

const ATTEMPTS = 5;

/**
 * Writes bundles into the graph, each in one transaction: all of it or nothing. When a bundle is
 * wrong by itself, none is written; when one is at odds with the graph, the others are. A bundle
 * comes after those that define what it names, whatever the order they are given in.
 * @throws Problem DATABASE_UNAVAILABLE; the bundles before have been written then
 */
export async function loadBundles(
  database: Database,
  bundles: readonly BundleFile[],
): Promise<LoadResult[]> {
  const wrong = bundles.map((bundle) => mistakesBeforeLoad(bundle));
  if (wrong.some((mistakes) => mistakes.length > 0)) {
    return bundles.map(({ file }, index) => result(file, null, { mistakes: wrong[index] ?? [] }));
  }
  const results: LoadResult[] = [];
  for (const bundle of inDependencyOrder(bundles)) {
    if (bundle.content) results.push(await loadOne(database, bundle.file, bundle.content));
  }
  return results;
}

/** Everything that forbids a bundle whatever the graph holds. */
function mistakesBeforeLoad({ mistakes, content }: BundleFile): Mistake[] {
  return inOrder([...mistakes, ...(content ? unverified(content) : [])]);
}

async function loadOne(
  database: Database,
  file: string,
  content: BundleContent,
): Promise<LoadResult> {
  const { facts } = content;
  for (let attempt = 1; ; attempt += 1) {
    const recordedAt = new Date().toISOString();
    try {
      const plan = await database.write(async (run) => {
        const planned = planLoad(facts, await readGraphState(run, facts));
        if (planned.findings.length === 0) await writeAll(run, planned.writes, recordedAt);
        return planned;
      });
      const mistakes = inOrder(plan.findings.map(content.mistake));
      const entries = mistakes.length > 0 ? [] : plan.entries;
      return result(file, facts.article, { mistakes, entries });
    } catch (error) {
      if (!(error instanceof AddedMeanwhile) || attempt === ATTEMPTS) throw error;
    }
  }
}

function result(file: string, article: string | null, found: Partial<LoadResult>): LoadResult {
  return { file, article, mistakes: [], entries: [], ...found };
}

function inDependencyOrder(bundles: readonly BundleFile[]): BundleFile[] {
  const waiting = [...bundles];
  const ordered: BundleFile[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((bundle) => !needsAnother(bundle, waiting));
    // Where two need each other, the graph may still have what the first one needs.
    ordered.push(...waiting.splice(Math.max(0, ready), 1));
  }
  return ordered;
}

function needsAnother({ content }: BundleFile, waiting: readonly BundleFile[]): boolean {
  if (!content) return false;
  const expected = expectedThings(content.facts, content.parts.incomplete);
  return waiting.some(
    (other) =>
      other.content !== content && other.content?.facts.things.some(({ id }) => expected.has(id)),
  );
}
