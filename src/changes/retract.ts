import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { kindOf } from "../model/ids.ts";
import { applyDraft } from "./apply-draft.ts";
import type { Author } from "./change.ts";
import { DraftBuilder } from "./draft.ts";
import { attestedBy, lockedFact, sourcesOfFact } from "./known-facts.ts";
import type { ChangePlan } from "./outcome.ts";
import { requireFact } from "./require-fact.ts";

/**
 * Takes a fact out of the graph. Without a source, it is retracted by hand: it stays out, whoever
 * goes on stating it, until it is restored. With one, only that source's word for it is taken back.
 * An article is taken back with all that it states.
 * @throws Problem BAD_ARGUMENT when there is nothing to retract; DATABASE_UNAVAILABLE
 */
export async function retract(
  database: Database,
  { fact, source }: { fact: string; source?: string | undefined },
  author: Author,
): Promise<ChangePlan> {
  requireFact(fact);
  if (kindOf(fact) === "article" && (source ?? fact) === fact) {
    return applyDraft(database, author, (run) => wholeSource(run, fact));
  }
  return applyDraft(database, author, (run) =>
    source === undefined ? byHand(run, fact) : wordOfSource(run, fact, source),
  );
}

async function wholeSource(run: RunInTransaction, article: string) {
  const draft = new DraftBuilder();
  for (const fact of await attestedBy(run, article)) draft.takeBack(fact, article);
  if (draft.attestations.size === 0) {
    throw new Problem("BAD_ARGUMENT", `The graph has nothing from ${article}.`);
  }
  return { draft, source: article };
}

async function wordOfSource(run: RunInTransaction, fact: string, source: string) {
  await attestedBy(run, source);
  const sources = await sourcesOfFact(run, fact);
  if (!sources.includes(source)) {
    const others =
      sources.length > 0 ? `; ${sources.join(", ")} ${sources.length > 1 ? "do" : "does"}` : "";
    throw new Problem("BAD_ARGUMENT", `${source} does not state ${fact}${others}.`);
  }
  const draft = new DraftBuilder();
  draft.takeBack(fact, source);
  return { draft, source };
}

async function byHand(run: RunInTransaction, fact: string) {
  const { isThere, retracted } = await lockedFact(run, fact);
  if (retracted?.byHand) {
    const why = retracted.reason ? `: ${retracted.reason}` : "";
    throw new Problem(
      "BAD_ARGUMENT",
      `${fact} was retracted on ${retracted.at.slice(0, 10)} already${why}.`,
    );
  }
  if (!isThere && !retracted) throw new Problem("BAD_ARGUMENT", `The graph has no ${fact}.`);
  const draft = new DraftBuilder();
  draft.byHand.set(fact, true);
  return { draft };
}
