import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { type Author, newChange } from "./change.ts";
import type { Draft } from "./draft.ts";
import { AddedMeanwhile, writeAll } from "./graph-writes.ts";
import type { ChangePlan } from "./outcome.ts";
import { foresee, type Prospect, planChange } from "./plan-change.ts";

const ATTEMPTS = 5;

/** A draft that is made of what the graph holds, and what it is about. */
export interface Drafted {
  draft: Draft;
  source?: string | null;
  undoes?: string;
}

/**
 * Does work that changes the graph in one transaction, and does it again where another writer came
 * between.
 * @throws Problem DATABASE_UNAVAILABLE
 */
export async function inOneChange<T>(
  database: Database,
  work: (run: RunInTransaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.write(work);
    } catch (error) {
      const isBehind = error instanceof AddedMeanwhile || isTooBusy(error);
      if (!isBehind || attempt === ATTEMPTS) throw error;
    }
  }
}

/** The others will be done at some time, so that waiting on is worthwhile. */
function isTooBusy(error: unknown): boolean {
  return error instanceof Problem && error.code === "TOO_BUSY";
}

/** Drafts a change by what the graph holds, and writes what it comes to: all of it or nothing. */
export function applyDraft(
  database: Database,
  author: Author,
  make: (run: RunInTransaction) => Promise<Drafted>,
): Promise<ChangePlan> {
  return inOneChange(database, async (run) => {
    const { draft, source = null, undoes = null } = await make(run);
    const prospect = await foresee(run, draft);
    requireSources(draft, prospect);
    const change = newChange(author, { source, undoes });
    const plan = planChange(prospect, draft, change);
    await writeAll(run, change, plan.writes, prospect.state.retracted);
    return plan;
  });
}

/**
 * @throws Problem BAD_ARGUMENT when an article would leave and something that it states would not,
 *   or when something would come back that is stated by an article which is not there
 */
function requireSources(draft: Draft, { state, outlook }: Prospect): void {
  const isGone = (source: string) => outlook.facts.get(source)?.attestations.size === 0;
  const isStatedBy = (fact: string, source: string) =>
    outlook.facts.get(fact)?.attestations.get(source)?.isKept === false;
  for (const [source, facts] of state.statedBy) {
    const left = isGone(source) ? facts.find((fact) => isStatedBy(fact, source)) : undefined;
    if (left === undefined) continue;
    throw new Problem(
      "BAD_ARGUMENT",
      `${source} would be gone, and it also states ${left}: retract the whole article.`,
    );
  }
  for (const [fact, bySource] of draft.attestations) {
    const source = [...bySource.keys()].find((each) => isGone(each) && isStatedBy(fact, each));
    if (source === undefined) continue;
    throw new Problem(
      "BAD_ARGUMENT",
      `${fact} is stated by ${source}, which is not in the graph: restore the article, or load it again.`,
    );
  }
}
