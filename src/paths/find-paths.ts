import type { SourceCount } from "../attestations/fact-fields.ts";
import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import { encodeCursor } from "../graph/relations/cursor.ts";
import type { ReadScope } from "../graph/scope.ts";
import { type Hop, hopOf } from "./hop.ts";
import { readDegrees, readEvidence, readNeighbors } from "./queries.ts";
import type { PathRequest, Within } from "./request.ts";
import { type Found, type Search, searchPaths, TimeIsUp } from "./search.ts";

export interface Path {
  hops: readonly Hop[];
  /** Of its weakest hop. */
  sources: SourceCount;
  cursor: string;
}

export interface PathPage extends Omit<Found, "paths"> {
  paths: readonly Path[];
  request: PathRequest;
  /** What the ends are called. */
  labels: Readonly<{ from: string; to: string }>;
}

/**
 * One page of the paths between two entities, with what to tell of each hop: a statement for the
 * ends, one a level, and one for all hops.
 * @param milliseconds how long the search may take
 * @throws Problem BAD_ARGUMENT when an end is not in the graph; DATABASE_UNAVAILABLE
 */
export async function findPaths(
  database: Database,
  request: PathRequest & Pick<Search, "wantsMore">,
  milliseconds: number,
  scope: ReadScope,
): Promise<PathPage> {
  const { from, to, hub, avoid, behind, count, maxHops, wantsMore } = request;
  const within = withinOf(request);
  const known = await readDegrees.read(database, { ids: [from, to, ...avoid] }, scope);
  const required = (name: "from" | "to" | "avoid", wanted: string) => {
    const found = known.find(({ id }) => id === wanted);
    if (found) return found;
    throw new Problem(
      "BAD_ARGUMENT",
      `\`${name}\` is ${wanted}, which is not in this graph. \`search\` finds ids by names.`,
    );
  };
  const ends = { from: required("from", from), to: required("to", to) };
  for (const id of avoid) required("avoid", id);
  const clock = clockOf(milliseconds, scope);
  const search = { ...within, ends: [from, to], avoid: [...avoid], hub };
  const found = await searchPaths({
    ...ends,
    ...{ maxHops, count, behind, wantsMore },
    read: (frontier) =>
      clock.limit((limited) =>
        readNeighbors.read(database, { search: { ...search, frontier: [...frontier] } }, limited),
      ),
    check: clock.check,
  });
  const evidence = await evidenceOf(database, found.paths, within, scope);
  return {
    ...found,
    request,
    labels: { from: ends.from.label, to: ends.to.label },
    paths: found.paths.map((stations) => {
      const hops = hopPairs(stations).map(([from, to]) => evidence(from, to));
      return {
        hops,
        sources: weakest(hops),
        cursor: encodeCursor(request.scope, [stations.join(" ")]),
      };
    }),
  };
}

function withinOf({ types, validOn, saidFrom, saidUntil, minSources }: Within) {
  return { types: [...types], validOn, saidFrom, saidUntil, minSources };
}

function hopPairs(stations: readonly string[]): [string, string][] {
  return stations.slice(1).map((to, place) => [stations[place] ?? "", to]);
}

/** Reads all hops at once, each once. */
async function evidenceOf(
  database: Database,
  paths: Found["paths"],
  within: ReturnType<typeof withinOf>,
  scope: ReadScope,
): Promise<(from: string, to: string) => Hop> {
  const pairs = new Map(paths.flatMap(hopPairs).map((pair) => [pair.join(" "), pair]));
  const search = { ...within, hops: [...pairs.values()] };
  const rows = pairs.size > 0 ? await readEvidence.read(database, { search }, scope) : [];
  const hops = new Map(rows.map((row) => [`${row.from} ${row.to}`, hopOf(row, within)]));
  return (from, to) => {
    const hop = hops.get(`${from} ${to}`);
    // It has been changed in the meantime.
    if (!hop) throw new Error(`Nothing joins ${from} and ${to} any longer.`);
    return hop;
  };
}

function weakest(hops: readonly Hop[]): SourceCount {
  const least = (name: keyof SourceCount) => Math.min(...hops.map(({ sources }) => sources[name]));
  return { sourceArticles: least("sourceArticles"), sourceOutlets: least("sourceOutlets") };
}

/** Ends a search that takes too long: its statement in the database, and its steps here. */
function clockOf(milliseconds: number, scope: ReadScope) {
  const time = AbortSignal.timeout(milliseconds);
  const signal = scope.signal ? AbortSignal.any([scope.signal, time]) : time;
  const isUp = () => time.aborted && !scope.signal?.aborted;
  return {
    check: () => {
      if (isUp()) throw new TimeIsUp();
    },
    limit: async <T>(read: (limited: ReadScope) => Promise<T>): Promise<T> => {
      try {
        return await read({ ...scope, signal });
      } catch (error) {
        if (isUp()) throw new TimeIsUp();
        throw error;
      }
    },
  };
}
