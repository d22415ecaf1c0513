import { agency } from "../graph/agencies.ts";
import { crowdedAgency, crowdedSpeakers } from "../graph/crowded.ts";
import { person } from "../graph/people.ts";
import type { Sizes } from "../graph/sizes.ts";
import { type BenchQuery, benchQuery, type CypherForm } from "./query.ts";

/** Two entities, and what else is asked. */
interface Pair {
  from: string;
  to: string;
  maxHops?: number;
  avoidHubsOver?: number;
  linkKinds?: string[];
  validOn?: string;
}

interface Product {
  paths: {
    nodes: { hops: { from: { id: string }; to: { id: string } }[] }[];
    search: { outcome: string };
  };
}

const PATHS = 10;
const HOPS = 4;
/** The kinds of links that the generated graph has between entities. */
const LINKS = ["HELD_OFFICE", "PART_OF", "SERVES", "DETAINS_FOR", "RUNS", "SITE_OF"];

/**
 * Ten paths between two, each hop with its sentence. Nobody else can answer most of them: Neo4j's own
 * search does not know that a statement is one hop.
 */
export function pathQueries(sizes: Sizes, inputs: number): BenchQuery[] {
  const hubs = [...crowdedSpeakers(sizes).slice(-2), crowdedAgency(sizes)];
  const [hub] = hubs;
  if (!hub) throw new Error("The graph has no hub.");
  const some = (place: number) =>
    person(Math.floor((sizes.people * (place + 0.5)) / (2 * inputs))).id;
  const pairs = (make: (place: number) => Pair): Pair[] =>
    Array.from({ length: inputs }, (_, place) => make(place));
  const random = pairs((place) => ({ from: some(2 * place), to: some(2 * place + 1) }));
  const two = hubs.flatMap((one, place) =>
    hubs.slice(place + 1).map((other) => ({ from: one.speaker.id, to: other.speaker.id })),
  );
  return [
    paths("paths: a random pair", random),
    paths(
      "paths: beside a hub",
      pairs((place) => ({ from: hub.agency.id, to: some(place) })),
    ),
    paths(
      "paths: one hub end",
      pairs((place) => ({ from: hub.speaker.id, to: some(place) })),
    ),
    paths("paths: two hub ends", two),
    paths(
      "paths: none",
      random.map((pair) => ({ ...pair, linkKinds: LINKS, validOn: "1800-01-01" })),
    ),
    paths(
      "paths: a random pair, no hub skipped",
      random.map((pair) => ({ ...pair, avoidHubsOver: 1_000_000 })),
    ),
    shortestByLinks(
      pairs((place) => ({ from: some(place), to: agency(place % sizes.agencies, sizes).id })),
    ),
  ];
}

function paths(name: string, inputs: readonly Pair[]): BenchQuery {
  return benchQuery<Pair, Product, never, never>({
    name,
    goals: {},
    inputs,
    product: {
      document: DOCUMENT,
      variables: variablesOf,
      shape: ({ paths: { nodes, search } }) => [search.outcome, nodes.length],
    },
  });
}

/** The shortest paths over links alone, of which both tell the same ones: all, or the first ten. */
function shortestByLinks(inputs: readonly Pair[]): BenchQuery {
  const floor: CypherForm<Pair, string[]> = {
    text: `MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
      MATCH path = allShortestPaths((from)-[:${LINKS.join("|")}*1..${HOPS}]-(to))
      WITH DISTINCT [station IN nodes(path) | station.id] AS stations
      RETURN stations ORDER BY stations LIMIT ${PATHS}`,
    parameters: ({ from, to }) => ({ from, to }),
    shape: (rows) => ({ shortest: rows }),
  };
  return benchQuery<Pair, Product, never, string[]>({
    name: "paths: the shortest over links, no hub skipped",
    goals: {},
    inputs: inputs.map((pair) => ({ ...pair, linkKinds: LINKS, avoidHubsOver: 1_000_000 })),
    product: {
      document: DOCUMENT,
      variables: variablesOf,
      shape: (data) => {
        const all = stationsIn(data);
        return { shortest: all.filter(({ length }) => length === all[0]?.length) };
      },
    },
    floor,
  });
}

const DOCUMENT = `query Paths($from: ID!, $to: ID!, $first: Int, $maxHops: Int, $avoidHubsOver: Int,
    $linkKinds: [HopKind!], $validOn: Day) {
  paths(from: $from, to: $to, first: $first, maxHops: $maxHops, avoidHubsOver: $avoidHubsOver,
      linkKinds: $linkKinds, validOn: $validOn) {
    nodes { length sentence sources { articles } hops { sentence from { id } to { id } } }
    search { outcome }
  }
}`;

function variablesOf(pair: Pair): Record<string, unknown> {
  return { first: PATHS, maxHops: HOPS, ...pair };
}

function stationsIn({ paths: { nodes } }: Product): string[][] {
  return nodes.map(({ hops }) => [
    ...hops.slice(0, 1).map(({ from }) => from.id),
    ...hops.map(({ to }) => to.id),
  ]);
}
