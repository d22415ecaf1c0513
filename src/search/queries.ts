import neo4j, { type Integer } from "neo4j-driver";
import { z } from "zod";
import { query } from "../graph/query.ts";
import { partsOfNameNodeKey } from "../model/ids.ts";
import { wordsOf } from "../model/vocabularies.ts";

/** One query of one index. `query` is Lucene's syntax: it must come from `lucene-query.ts`. */
const indexQuery = z.object({
  index: z.string(),
  query: z.string(),
  limit: z.custom<Integer>(neo4j.isInt),
});
export type IndexQuery = z.input<typeof indexQuery>;

const nameKind = z.enum(wordsOf("NameKind"));

/** A name by its key. */
const nameKey = z.string().transform((key) => {
  const { entity, kind, text } = partsOfNameNodeKey(key);
  return { id: entity, kind: nameKind.parse(kind), text };
});

/**
 * What the indexes find for a search, in no order, in one row. All parameters are in one map, so
 * that Neo4j plans the query once: with lists as separate parameters it would plan again whenever a
 * list's length changes.
 */
export const readCandidates = query("search/candidates.cypher", {
  parameters: z.object({
    search: z.object({
      /** Of names, where their keys are enough. */
      names: z.array(indexQuery),
      nodes: z.array(indexQuery),
      links: z.array(indexQuery),
      labels: z.array(z.string()),
      /** In lower case; null for all. */
      region: z.string().nullable(),
    }),
  }),
  row: z.object({
    names: z.array(z.array(z.tuple([nameKey, z.number(), z.string().nullable()]))),
    others: z.array(
      z.object({
        id: z.string(),
        match: z.enum([...wordsOf("NameKind"), "OFFICE", "CONNECTION", "TEXT"]),
        texts: z.array(z.string()),
        beside: z.array(z.string()),
        relevance: z.number(),
      }),
    ),
    isCut: z.boolean(),
  }),
});

/**
 * The names that match a prefix, in no order, one list an index; an entity occurs once per matching
 * name. Each with the name to show, unless it is that name.
 */
export const readSuggestions = query("search/suggestions.cypher", {
  parameters: z.object({ search: z.object({ names: z.array(indexQuery) }) }),
  row: z.object({ hits: z.array(z.tuple([nameKey, z.string().nullable()])) }),
});
