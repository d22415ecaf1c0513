import { z } from "zod";
import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import { integer, query } from "../graph/query.ts";
import { kindOf } from "../model/ids.ts";
import { type Attesting, parseAttesting } from "./attestation.ts";
import { BY_HAND } from "./change.ts";
import { attestingsOf } from "./known-facts.ts";
import { requireFact } from "./require-fact.ts";

const id = z.string();
const count = z.number();
const change = z
  .object({
    ...{ id, at: z.string(), door: z.string(), by: z.string() },
    ...{
      reason: id.optional(),
      source: id.optional(),
      undoes: id.optional(),
      undoneBy: id.optional(),
    },
  })
  .strip();

const changes = query("changes/changes.cypher", {
  parameters: z.object({ source: id.nullable(), limit: integer }),
  row: z.object({ change, added: count, byHand: count, rewritten: count }),
});
const historyOfFact = query("changes/history-of.cypher", {
  parameters: z.object({ fact: id }),
  row: z.object({ change, source: id, before: z.string().nullable() }),
});

/** A change as the history tells it. */
export type RecordedChange = z.output<typeof change>;

/** A change, and how many attestations and facts it touched. */
export interface ChangeSummary {
  change: RecordedChange;
  added: number;
  rewritten: number;
  byHand: number;
}

/** What a change did with one fact. */
export interface FactChange {
  change: RecordedChange;
  /** Whose word it was; null where somebody retracted the fact by hand, or restored it. */
  source: string | null;
  /** What the source said before and after; null for nothing. */
  before: Attesting | null;
  after: Attesting | null;
  /** Whether the fact was retracted by hand; null where a source's word changed. */
  isRetracted: boolean | null;
}

/**
 * The latest changes, or those that are about a source.
 * @throws Problem DATABASE_UNAVAILABLE
 */
export function latestChanges(
  database: Database,
  { source = null, limit }: { source?: string | null; limit: number },
): Promise<ChangeSummary[]> {
  return changes.read(database, { source, limit });
}

/**
 * All that changed of a fact, the latest first.
 * @throws Problem BAD_ARGUMENT when the id is that of no fact; DATABASE_UNAVAILABLE
 */
export async function historyOf(database: Database, fact: string): Promise<FactChange[]> {
  requireFact(fact);
  const rows = await historyOfFact.read(database, { fact });
  if (rows.length === 0) {
    const what = kindOf(fact) ? "thing" : "link";
    throw new Problem("BAD_ARGUMENT", `The graph has never had a ${what} ${fact}.`);
  }
  /** What each source says after the change that is looked at. */
  const said = new Map<string, Attesting>();
  for (const each of await attestingsOf(database, fact)) said.set(each.source, each);
  return rows.map(({ change: made, source, before: text }): FactChange => {
    if (source === BY_HAND) {
      const isRetracted = text !== "true";
      return { change: made, source: null, before: null, after: null, isRetracted };
    }
    const after = said.get(source) ?? null;
    const before = text === null ? null : parseAttesting(fact, source, text);
    if (before) said.set(source, before);
    else said.delete(source);
    return { change: made, source, before, after, isRetracted: null };
  });
}
