import { z } from "zod";
import { query } from "../graph/query.ts";
import { withinParameters } from "../paths/queries.ts";

const neighbor = z.tuple([z.string(), z.number()]);

/** One level of a neighborhood: what is around each entity by kind of link, with the articles that tell of it. */
export const readAround = query("neighborhood/around.cypher", {
  parameters: z.object({
    search: z.object({
      ...withinParameters,
      frontier: z.array(z.string()),
      /** Of the kinds of entities; null for all. */
      labels: z.array(z.string()).nullable(),
      perKind: z.number(),
      behind: neighbor.nullable(),
    }),
    /** How many statements are looked at, of each sort. A map's entry can't be a LIMIT. */
    newest: z.number(),
  }),
  row: z.object({
    id: z.string(),
    type: z.string(),
    /** Whether not all statements were looked at. */
    isLowerBound: z.boolean(),
    /** Of those after `behind`. */
    total: z.number(),
    others: z.array(neighbor),
  }),
});
