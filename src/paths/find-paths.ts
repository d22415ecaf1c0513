import type { SourceCount } from "../attestations/fact-fields.ts";
import type { Database } from "../graph/database.ts";
import { encodeCursor } from "../graph/relations/cursor.ts";
import type { ReadScope } from "../graph/scope.ts";
import { clockOf } from "./clock.ts";
import type { Hop } from "./hop.ts";
import { neighborReader } from "./neighbor-reader.ts";
import { type KnownEntity, readEnds } from "./read-ends.ts";
import { type HopEnds, readHops, weakestOf } from "./read-hops.ts";
import { isUnlimited, type PathRequest } from "./request.ts";
import { type Found, type Search, searchPaths } from "./search.ts";

export interface Path {
  hops: readonly Hop[];
  /** Of its weakest hop. */
  sources: SourceCount;
  cursor: string;
  ends: Readonly<{ from: KnownEntity; to: KnownEntity }>;
  /** Whether a search between both ends, with nothing else asked but a length, gives it first. */
  isShortest: boolean;
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
  const { avoid, behind, count, maxHops, wantsMore } = request;
  const named = { from: [request.from], to: [request.to], avoid };
  const known = await readEnds(database, named, scope);
  const from = known(request.from);
  const to = known(request.to);
  const clock = clockOf(milliseconds, scope);
  const found = await searchPaths({
    ...{ from, to, maxHops, count, behind, wantsMore },
    read: neighborReader(database, request, [from.id, to.id], clock),
    check: clock.check,
  });
  const hopOf = await readHops(database, found.paths.flatMap(hopPairs), request, scope);
  return {
    ...found,
    request,
    labels: { from: from.label, to: to.label },
    paths: found.paths.map((stations, place) => {
      const hops = hopPairs(stations).map(hopOf);
      return {
        hops,
        sources: weakestOf(hops),
        cursor: encodeCursor(request.scope, [stations.join(" ")]),
        ends: { from, to },
        isShortest: place === 0 && behind === null && isUnlimited(request),
      };
    }),
  };
}

function hopPairs(stations: readonly string[]): HopEnds[] {
  return stations.slice(1).map((to, place) => [stations[place] ?? "", to]);
}
