import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Asking, askHere, type FetchHere } from "../answers/ask-here.ts";
import { citation, PASSAGE, sources, station } from "./document-parts.ts";

const QUERY = readFileSync(new URL("./trace.graphql", import.meta.url), "utf8") + PASSAGE;

const hop = z.object({
  from: station,
  to: station,
  sentence: z.string(),
  sources,
  citations: z.object({ nodes: z.array(citation) }),
});
const trace = z.object({
  from: station,
  to: station,
  paths: z.object({
    nodes: z.array(z.object({ length: z.int(), sources, hops: z.array(hop) })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    search: z.object({
      outcome: z.string(),
      sentence: z.string(),
      skippedHubs: z.array(z.object({ degree: z.int(), entity: station })),
    }),
  }),
});

/** The paths between two entities, as the API tells them. */
export type Trace = z.infer<typeof trace>;
export type Hop = z.infer<typeof hop>;

/**
 * Asks the API for paths between two entities.
 * @param variables the arguments of `paths`
 * @throws Refused when the API refuses them or can't answer
 */
export async function readTrace(
  fetchHere: FetchHere,
  variables: Readonly<Record<string, unknown>>,
  asking: Asking = {},
): Promise<Trace> {
  return trace.parse(await askHere(fetchHere, QUERY, variables, asking));
}
