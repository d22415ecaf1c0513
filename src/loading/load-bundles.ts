import type { Database } from "../graph/database.ts";
import { unverified } from "./check-files.ts";
import { expectedThings } from "./check-references.ts";
import type { Facts } from "./facts.ts";
import { findLeft } from "./find-left.ts";
import { type GraphState, readGraphState } from "./graph-state.ts";
import { AddedMeanwhile, writeAll } from "./graph-writes.ts";
import type { LoadEntry, LoadPlan } from "./load-plan.ts";
import { inOrder, type Mistake } from "./mistake.ts";
import { planCitations } from "./plan-citations.ts";
import { planLinks } from "./plan-links.ts";
import { planNames } from "./plan-names.ts";
import { planThings } from "./plan-things.ts";
import type { BundleContent, BundleFile } from "./read-bundle.ts";

/** The result for one bundle: mistakes, in which case nothing was written, or what was done. */
export interface LoadResult {
  file: string;
  article: string | null;
  mistakes: Mistake[];
  entries: LoadEntry[];
}

const ATTEMPTS = 5;

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

/** All mistakes that prevent loading a bundle, whatever the graph holds. */
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

/** Compares a bundle with the graph. Pure: it reads nothing and writes nothing. */
function planLoad(facts: Facts, state: GraphState): LoadPlan {
  const plan: LoadPlan = {
    findings: [],
    writes: { things: [], newLinks: [], links: [], names: [], citations: [], outlets: [] },
    entries: [],
  };
  planThings(facts, state, plan);
  planNames(facts, state, plan);
  planLinks(facts, state, plan);
  planCitations(facts, state, plan);
  plan.entries.push(...findLeft(facts, state));
  return plan;
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
