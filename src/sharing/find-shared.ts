import type { SourceCount } from "../attestations/fact-fields.ts";
import type { Database } from "../graph/database.ts";
import type { ReadScope } from "../graph/scope.ts";
import type { Hop } from "../paths/hop.ts";
import { withinParametersOf } from "../paths/limits.ts";
import { readEnds } from "../paths/read-ends.ts";
import { type HopEnds, readHops, weakestOf } from "../paths/read-hops.ts";
import { toldCursor } from "../paths/told-place.ts";
import { readShared } from "./queries.ts";
import type { SharedRequest } from "./request.ts";

export interface SharedConnection {
  id: string;
  /** One from each of the ids, in their order. */
  hops: readonly Hop[];
  /** Of its weakest hop. */
  sources: SourceCount;
  cursor: string;
}

export interface SharedPage {
  shared: readonly SharedConnection[];
  total: number;
  hasMore: boolean;
  request: SharedRequest;
}

/**
 * One page of the entities that one hop joins to every one of these: a statement for the entities, one
 * for all that they share, and one for all hops of the page.
 * @throws Problem BAD_ARGUMENT when an entity is not in the graph; DATABASE_UNAVAILABLE
 */
export async function findShared(
  database: Database,
  request: SharedRequest,
  scope: ReadScope,
): Promise<SharedPage> {
  const { ids, labels, behind, count } = request;
  const known = await readEnds(database, { ids }, scope);
  const search = {
    ...withinParametersOf(request),
    behind,
    // What is shared is among the neighbors of each, so the fewest are looked at.
    ids: ids.toSorted((a, b) => known(a).degree - known(b).degree),
    labels: labels && [...labels],
    count: count + 1,
  };
  const [row] = await readShared.read(database, { search }, scope);
  const page = row?.page.slice(0, count) ?? [];
  const hopsOf = (id: string) => ids.map((from): HopEnds => [from, id]);
  const hopOf = await readHops(
    database,
    page.flatMap(([id]) => hopsOf(id)),
    request,
    scope,
  );
  return {
    shared: page.map(([id, articles]) => {
      const hops = hopsOf(id).map(hopOf);
      const cursor = toldCursor(request.scope, [id, articles]);
      return { id, hops, sources: weakestOf(hops), cursor };
    }),
    total: row?.total ?? 0,
    hasMore: (row?.page.length ?? 0) > count,
    request,
  };
}
