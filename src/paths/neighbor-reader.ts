import type { Database } from "../graph/database.ts";
import type { Clock } from "./clock.ts";
import { type Over, type Within, withinParametersOf } from "./limits.ts";
import { readNeighbors } from "./queries.ts";
import type { ReadNeighbors } from "./side.ts";

/**
 * Reads one level of a search, in one statement, while there is time.
 * @param ends entities that count as no hubs, however many links they have
 */
export function neighborReader(
  database: Database,
  limits: Within & Over,
  ends: readonly string[],
  clock: Clock,
): ReadNeighbors {
  const search = {
    ...withinParametersOf(limits),
    ...{ hub: limits.hub, avoid: [...limits.avoid], ends: [...ends] },
  };
  return (frontier) =>
    clock.limit((limited) =>
      readNeighbors.read(database, { search: { ...search, frontier: [...frontier] } }, limited),
    );
}
