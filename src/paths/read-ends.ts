import type { Database } from "../graph/database.ts";
import type { ReadScope } from "../graph/scope.ts";
import { requireInGraph } from "../things/require-in-graph.ts";
import { readDegrees } from "./queries.ts";

/** An entity that a search begins with: what it is called, and how many links it has. */
export interface KnownEntity {
  id: string;
  label: string;
  degree: number;
}

/**
 * Reads the entities that a search names, in one statement.
 * @param named ids by the argument that lists them
 * @returns tells of each by its id
 * @throws Problem BAD_ARGUMENT for an id that is not in the graph; DATABASE_UNAVAILABLE
 */
export async function readEnds(
  database: Database,
  named: Readonly<Record<string, readonly string[]>>,
  scope: ReadScope,
): Promise<(id: string) => KnownEntity> {
  const known = await readDegrees.read(database, { ids: Object.values(named).flat() }, scope);
  const byId = new Map(known.map((entity) => [entity.id, entity]));
  requireInGraph(named, (id) => byId.has(id));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`${id} was not read.`);
    return found;
  };
}
