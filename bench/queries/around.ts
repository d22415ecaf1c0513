import { crowdedSpeakers } from "../graph/crowded.ts";
import { person } from "../graph/people.ts";
import type { Sizes } from "../graph/sizes.ts";
import { type BenchQuery, benchQuery } from "./query.ts";

// What joins several, and what is around one. Nobody else has either: joining is a search of ours, and a
// neighborhood is capped by kind of link.

const JOINED = [3, 5, 8, 12];
const DEPTHS = [2, 3];
const PER_KIND = 5;

/** The smallest tree that is found between so many random people, each hop with its sentence. */
export function joiningQueries(sizes: Sizes, inputs: number): BenchQuery[] {
  return JOINED.map((count) =>
    benchQuery<string[], { joining: { search: { outcome: string } } }, never, never>({
      name: `joining ${count}`,
      goals: {},
      inputs: Array.from({ length: inputs }, (_, input) => somePeople(sizes, count, input, inputs)),
      product: {
        document: `query Joining($ids: [ID!]!) {
          joining(ids: $ids) {
            groups { sentence hops { sentence sources { articles } } }
            search { outcome }
          }
        }`,
        variables: (ids) => ({ ids }),
        shape: ({ joining }) => joining.search.outcome,
      },
    }),
  );
}

function somePeople({ people }: Sizes, count: number, input: number, inputs: number): string[] {
  const step = people / (count * inputs);
  return Array.from(
    { length: count },
    (_, place) => person(Math.floor((place * inputs + input) * step)).id,
  );
}

/** Five neighbors by each kind of link around each of the largest hubs. */
export function neighborhoodQueries(sizes: Sizes): BenchQuery[] {
  const hubs = crowdedSpeakers(sizes)
    .slice(-2)
    .flatMap(({ speaker, topic, city }) => [speaker.id, topic.id, city.id]);
  return DEPTHS.map((depth) =>
    benchQuery<string, { neighborhood: { nodes: unknown[] } }, never, never>({
      name: `neighborhood of hubs, depth ${depth}`,
      goals: {},
      inputs: hubs,
      product: {
        document: `query Neighborhood($of: ID!) {
          neighborhood(of: $of, depth: ${depth}, perKind: ${PER_KIND}) {
            nodes { distance entity { name } }
            links { linkKinds from { id } to { id } }
            more { linkKind count }
          }
        }`,
        variables: (of) => ({ of }),
        shape: ({ neighborhood }) => neighborhood.nodes.length,
      },
    }),
  );
}
