import neo4j, { type Integer } from "neo4j-driver";
import { z } from "zod";
import { query } from "../graph/query.ts";
import { wordsOf } from "../model/vocabularies.ts";

/** One query of one index. `query` is Lucene's syntax: it must come from `lucene-query.ts`. */
const indexQuery = z.object({
  index: z.string(),
  query: z.string(),
  limit: z.custom<Integer>(neo4j.isInt),
});
export type IndexQuery = z.input<typeof indexQuery>;

/**
 * What the indexes find for a search, in no order. All parameters are in one map, so that Neo4j
 * plans the query once: with lists as separate parameters it would plan again whenever a list's
 * length changes.
 */
export const readCandidates = query("search/candidates.cypher", {
  parameters: z.object({
    search: z.object({
      nodes: z.array(indexQuery),
      links: z.array(indexQuery),
      labels: z.array(z.string()),
      /** In lower case; null for all. */
      region: z.string().nullable(),
    }),
  }),
  row: z.object({
    id: z.string(),
    match: z
      .enum([...wordsOf("NameKind"), "OFFICE", "CONNECTION", "TEXT"])
      .transform((kind) =>
        kind === "PREFERRED" ? "PREFERRED_NAME" : kind === "FORMER" ? "FORMER_NAME" : kind,
      ),
    texts: z.array(z.string()),
    beside: z.array(z.string()),
    relevance: z.number(),
    isCut: z.boolean(),
  }),
});

/**
 * The names that match a prefix, with their entities, in no order; an entity occurs once per
 * matching name.
 */
export const readSuggestions = query("search/suggestions.cypher", {
  parameters: z.object({
    search: z.object({ nodes: z.array(indexQuery), labels: z.array(z.string()) }),
  }),
  row: z.object({
    id: z.string(),
    name: z.string(),
    text: z.string(),
    kind: z.enum(wordsOf("NameKind")),
  }),
});
