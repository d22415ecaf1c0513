import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Asking, askHere, type FetchHere } from "../answers/ask-here.ts";
import { citation, PASSAGE, sources, station } from "./document-parts.ts";

const QUERY = readFileSync(new URL("./neighborhood.graphql", import.meta.url), "utf8") + PASSAGE;

const end = z.object({ id: z.string() });
const hop = z.object({
  from: end,
  to: end,
  sentence: z.string(),
  sources,
  citations: z.object({ nodes: z.array(citation) }),
});
const answer = z.object({
  neighborhood: z.object({
    nodes: z.array(z.object({ entity: station })),
    links: z.array(z.object({ hop })),
    more: z.array(z.object({ count: z.int(), isLowerBound: z.boolean() })),
    leftOut: z.int(),
  }),
});

/** What is around an entity, as the API tells it. */
export type Neighborhood = z.infer<typeof answer>["neighborhood"];

/**
 * Asks the API for what is around an entity.
 * @param variables the arguments of `neighborhood`
 * @throws Refused when the API refuses them or can't answer
 */
export async function readNeighborhood(
  fetchHere: FetchHere,
  variables: Readonly<Record<string, unknown>>,
  asking: Asking = {},
): Promise<Neighborhood> {
  return answer.parse(await askHere(fetchHere, QUERY, variables, asking)).neighborhood;
}
