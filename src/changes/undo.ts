import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { applyDraft } from "./apply-draft.ts";
import { parseAttesting } from "./attestation.ts";
import { type Author, BY_HAND } from "./change.ts";
import { DraftBuilder } from "./draft.ts";
import { lockFacts } from "./known-facts.ts";
import type { ChangePlan } from "./outcome.ts";
import { changesAfter, recordedChange, revisionsOf } from "./revisions.ts";

const MOST_NAMED = 3;

/**
 * Undoes a change: every attestation that it touched says again what it said before, and what it
 * retracted or restored by hand is as it was. All of it or nothing: where a later change rewrote one
 * of the same attestations, that must be undone first. Other sources never stand in the way.
 * @throws Problem BAD_ARGUMENT when there is no such change, or it can't be undone;
 *   DATABASE_UNAVAILABLE
 */
export async function undo(
  database: Database,
  change: string,
  author: Author,
): Promise<ChangePlan> {
  return applyDraft(database, author, (run) => undoing(run, change));
}

async function undoing(run: RunInTransaction, id: string) {
  const change = await recordedChange(run, id);
  if (!change) {
    throw new Problem(
      "BAD_ARGUMENT",
      `There is no change ${id}: \`throughline history\` lists them.`,
    );
  }
  const revisions = await revisionsOf(run, id);
  await lockFacts(run, new Set(revisions.map(({ fact }) => fact)));
  const undoneBy = (await recordedChange(run, id))?.undoneBy;
  if (undoneBy) throw new Problem("BAD_ARGUMENT", `${id} was undone already, by ${undoneBy}.`);
  const later = await changesAfter(run, id);
  if (later.length > 0) throw new Problem("BAD_ARGUMENT", laterMessage(id, later));
  const draft = new DraftBuilder();
  for (const { fact, source, before } of revisions) {
    if (source === BY_HAND) draft.byHand.set(fact, before === "true");
    else if (before === null) draft.takeBack(fact, source);
    else draft.put(parseAttesting(fact, source, before));
  }
  return { draft, source: change.source, undoes: id };
}

function laterMessage(id: string, later: readonly { fact: string; id: string }[]): string {
  const named = later.slice(0, MOST_NAMED).map((each) => `${each.id} (${each.fact})`);
  const more = later.length > MOST_NAMED ? ` and ${later.length - MOST_NAMED} more` : "";
  return `${id} can't be undone, as later changes rewrote the same: ${named.join(", ")}${more}. Undo those first.`;
}
