import { z } from "zod";
import { query } from "../graph/query.ts";
import { withinParameters } from "../paths/queries.ts";

const shared = z.tuple([z.string(), z.number()]);

/** One page of what several entities share: ids, with how many articles tell of the weakest hop. */
export const readShared = query("sharing/shared.cypher", {
  parameters: z.object({
    search: z.object({
      ...withinParameters,
      /** The entity of fewest links first. */
      ids: z.array(z.string()),
      /** Of the kinds of entities; null for all. */
      labels: z.array(z.string()).nullable(),
      behind: shared.nullable(),
      count: z.number(),
    }),
  }),
  row: z.object({ total: z.number(), page: z.array(shared) }),
});
