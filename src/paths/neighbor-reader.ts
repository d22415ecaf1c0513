import type { Database } from "../graph/database.ts";
import type { Clock } from "./clock.ts";
import type { Over, Within } from "./limits.ts";
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
  const { types, validOn, saidFrom, saidUntil, minSources, avoid, hub } = limits;
  const search = {
    ...{ types: [...types], validOn, saidFrom, saidUntil, minSources, hub },
    ...{ avoid: [...avoid], ends: [...ends] },
  };
  return (frontier) =>
    clock.limit((limited) =>
      readNeighbors.read(database, { search: { ...search, frontier: [...frontier] } }, limited),
    );
}
