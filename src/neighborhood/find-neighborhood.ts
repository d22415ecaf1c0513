import type { Database } from "../graph/database.ts";
import type { ReadScope } from "../graph/scope.ts";
import type { Hop } from "../paths/hop.ts";
import { withinParametersOf } from "../paths/limits.ts";
import { readEnds } from "../paths/read-ends.ts";
import { type HopEnds, readHops } from "../paths/read-hops.ts";
import { toldCursor } from "../paths/told-place.ts";
import { type Drawing, drawingOf } from "./drawing.ts";
import { readAround } from "./queries.ts";
import { MOST_NODES, type NeighborhoodRequest, scopeOf } from "./request.ts";

/** More than nearly everybody has said, or has had said about them. */
const NEWEST_STATEMENTS = 500;

/** Two entities of a drawing that something joins. */
export interface DrawnLink {
  /** The one that is nearer to the middle. */
  fromId: string;
  toId: string;
  /** The types of links by which it was found. */
  types: readonly string[];
  /** What is known of it; all of a drawing are read at once, when the first is asked for. */
  hop(): Promise<Hop>;
}

/** How many more neighbors of one kind an entity has than are drawn, and where to go on. */
export interface MoreOfKind {
  id: string;
  type: string;
  count: number;
  /** Whether there may be more than that. */
  isLowerBound: boolean;
  cursor: string;
}

export interface Neighborhood {
  nodes: Drawing["nodes"];
  links: readonly DrawnLink[];
  more: readonly MoreOfKind[];
  leftOut: number;
}

/**
 * What is around an entity, to be drawn: a statement for the entity, and one a level. What is known of the
 * links is one more, if it is asked for.
 * @throws Problem BAD_ARGUMENT when the entity is not in the graph; DATABASE_UNAVAILABLE
 */
export async function findNeighborhood(
  database: Database,
  request: NeighborhoodRequest,
  scope: ReadScope,
): Promise<Neighborhood> {
  const { of, depth, perKind, labels, behind } = request;
  const search = {
    ...withinParametersOf(request),
    ...{ perKind, behind, labels: labels && [...labels] },
  };
  await readEnds(database, { of: [of] }, scope);
  const drawing = await drawingOf({
    ...{ of, depth, mostNodes: MOST_NODES },
    read: (frontier) =>
      readAround.read(
        database,
        { search: { ...search, frontier: [...frontier] }, newest: NEWEST_STATEMENTS },
        scope,
      ),
  });
  const hopOf = hopReader(database, drawing, request, scope);
  return {
    nodes: drawing.nodes,
    links: drawing.links.map(({ from, to, types }) => ({
      ...{ fromId: from, toId: to, types },
      hop: async () => (await hopOf())([from, to]),
    })),
    more: drawing.more.map(({ last, ...more }) => ({
      ...more,
      cursor: toldCursor(scopeOf(request, more.id, more.type), last),
    })),
    leftOut: drawing.leftOut,
  };
}

/** Reads all hops of a drawing, once and only if they are asked for. */
function hopReader(
  database: Database,
  { links }: Drawing,
  request: NeighborhoodRequest,
  scope: ReadScope,
): () => ReturnType<typeof readHops> {
  let reading: ReturnType<typeof readHops> | null = null;
  return () => {
    const ends = links.map(({ from, to }): HopEnds => [from, to]);
    reading ??= readHops(database, ends, request, scope);
    return reading;
  };
}
