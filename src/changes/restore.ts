import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { kindOf } from "../model/ids.ts";
import { applyDraft } from "./apply-draft.ts";
import { parseAttesting } from "./attestation.ts";
import { type Author, BY_HAND } from "./change.ts";
import { DraftBuilder } from "./draft.ts";
import { lockedFact } from "./known-facts.ts";
import type { ChangePlan } from "./outcome.ts";
import { requireFact } from "./require-fact.ts";
import { revisionsOf } from "./revisions.ts";

/**
 * Brings back a fact that was retracted: by hand, or with the last source that stated it. What it
 * comes to is computed anew from what its sources say. An article comes back with all that was taken
 * back with it.
 * @throws Problem BAD_ARGUMENT when it was not retracted; DATABASE_UNAVAILABLE
 */
export async function restore(
  database: Database,
  fact: string,
  author: Author,
): Promise<ChangePlan> {
  requireFact(fact);
  return applyDraft(database, author, (run) => restoring(run, fact));
}

async function restoring(run: RunInTransaction, fact: string) {
  const { isThere, retracted } = await lockedFact(run, fact);
  if (!retracted) {
    const message = isThere ? `${fact} is in the graph.` : `The graph has never had ${fact}.`;
    throw new Problem("BAD_ARGUMENT", message);
  }
  const draft = new DraftBuilder();
  if (retracted.byHand) draft.byHand.set(fact, false);
  else if (retracted.isAttested) {
    throw new Problem(
      "BAD_ARGUMENT",
      `${fact} waits for something else that was retracted: \`throughline history ${fact}\` shows with what it left.`,
    );
  }
  if (!retracted.isAttested) {
    const isSource = kindOf(fact) === "article";
    for (const revision of await revisionsOf(run, retracted.change)) {
      const isMeant = isSource ? revision.source === fact : revision.fact === fact;
      if (!isMeant || revision.before === null || revision.source === BY_HAND) continue;
      draft.put(parseAttesting(revision.fact, revision.source, revision.before));
    }
  }
  return { draft, ...(kindOf(fact) === "article" && { source: fact }) };
}
