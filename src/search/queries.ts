import neo4j, { type Integer } from "neo4j-driver";
import { z } from "zod";
import { query } from "../graph/query.ts";
import { nameKinds } from "../things/words.ts";

/** What one index is asked. `query` is Lucene's syntax: it must come from `lucene-query.ts`. */
const lookup = z.object({
  index: z.string(),
  query: z.string(),
  limit: z.custom<Integer>(neo4j.isInt),
});
export type Lookup = z.input<typeof lookup>;

/**
 * What the indexes find for a search: no order. Everything is in one map, so that its Cypher is planned
 * once: with lists as parameters of their own it would be again whenever a list's length changed.
 */
export const readCandidates = query("search/candidates.cypher", {
  parameters: z.object({
    search: z.object({
      nodes: z.array(lookup),
      links: z.array(lookup),
      labels: z.array(z.string()),
      /** In lower case; null for all. */
      region: z.string().nullable(),
    }),
  }),
  row: z.object({
    id: z.string(),
    match: z
      .enum([...nameKinds, "OFFICE", "TEXT"])
      .transform((kind) =>
        kind === "PREFERRED" ? "PREFERRED_NAME" : kind === "FORMER" ? "FORMER_NAME" : kind,
      ),
    texts: z.array(z.string()),
    beside: z.array(z.string()),
    relevance: z.number(),
  }),
});

/** The names that begin so, with their entities: no order, and an entity as often as it has such names. */
export const readSuggestions = query("search/suggestions.cypher", {
  parameters: z.object({
    search: z.object({ nodes: z.array(lookup), labels: z.array(z.string()) }),
  }),
  row: z.object({ id: z.string(), name: z.string(), text: z.string(), kind: z.enum(nameKinds) }),
});
