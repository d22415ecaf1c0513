import { z } from "zod";
import type { Database } from "../graph/database.ts";
import { integer, query } from "../graph/query.ts";
import { wordsOf } from "../model/vocabularies.ts";

// How passages were verified is this installation's own, and no change of what a source says: it has
// no history.

const text = z.string().nullable();

export const textsOfArticles = query("changes/texts.cypher", {
  parameters: z.object({ after: z.string(), limit: integer }),
  row: z.object({ id: z.string(), file: text, hash: text }),
});

const state = z.enum(wordsOf("VerificationState"));
const passage = z.object({
  ...{ id: z.string(), subject: z.string(), exact: z.string(), prefix: text, suffix: text },
  ...{ start: z.number(), end: z.number(), state },
});
export type CitedPassage = z.infer<typeof passage>;

export const passagesIn = query("changes/passages-in.cypher", {
  parameters: z.object({ article: z.string() }),
  row: passage,
});

const putVerifications = query("changes/put-verifications.cypher", {
  parameters: z.object({
    ...{ on: z.string(), textHash: z.string() },
    rows: z.array(
      z.object({ id: z.string(), exact: z.string(), start: integer, end: integer, state }),
    ),
  }),
  row: z.object({ count: z.number() }),
});

const ROWS_A_BATCH = 1_000;

/**
 * Writes what was found of passages in a text.
 * @param on the day: `2026-11-24`
 * @param textHash the text's SHA-256
 * @throws Problem DATABASE_UNAVAILABLE; earlier batches have then been written
 */
export async function writeVerifications(
  database: Database,
  passages: readonly CitedPassage[],
  { on, textHash }: { on: string; textHash: string },
): Promise<void> {
  for (let first = 0; first < passages.length; first += ROWS_A_BATCH) {
    const rows = passages
      .slice(first, first + ROWS_A_BATCH)
      .map(({ id, exact, start, end, state }) => ({ id, exact, start, end, state }));
    await database.write((run) => putVerifications.runIn(run, { rows, on, textHash }));
  }
}
