import { z } from "zod";
import { query } from "../graph/query.ts";

/** Hits over all kinds, best first. `query` is Lucene's syntax: it must come from `lucene-query.ts`. */
export const searchByText = query("search/by-text.cypher", {
  parameters: z.object({ query: z.string(), candidates: z.unknown(), limit: z.unknown() }),
  row: z.object({ id: z.string(), score: z.number(), matched: z.string() }),
});
