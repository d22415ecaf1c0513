import { z } from "zod";
import type { Database } from "../graph/database.ts";
import { query } from "../graph/query.ts";

const anyThing = query("changes/any-thing.cypher", {
  parameters: z.object({}),
  row: z.object({ id: z.string() }),
});

/**
 * Whether nothing has been loaded into the graph yet.
 * @throws Problem DATABASE_UNAVAILABLE
 */
export async function isGraphEmpty(database: Database): Promise<boolean> {
  return (await anyThing.read(database, {})).length === 0;
}
