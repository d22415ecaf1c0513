import { z } from "zod";
import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import { query } from "../graph/query.ts";

const olderForm = query("changes/older-form.cypher", {
  parameters: z.object({}),
  row: z.object({ id: z.string() }),
});

/**
 * Refuses a graph of an earlier version, which kept less of what each source says, and leaves it as
 * it is.
 * @param remedy how to get an empty graph, as the start of a sentence
 * @throws Problem BAD_SETTING, DATABASE_UNAVAILABLE
 */
export async function requireAttestations(database: Database, remedy: string): Promise<void> {
  const [found] = await olderForm.read(database, {});
  if (!found) return;
  throw new Problem(
    "BAD_SETTING",
    `This graph was written by an earlier version of Throughline, which kept less of what each source says. Nothing was changed. ${remedy}, and load your bundles again.`,
  );
}
