import { readSettings } from "../config.ts";
import type { Database } from "../graph/database.ts";
import { openGraph } from "./open-graph.ts";

/**
 * Works on the graph of a server that is already running here, or starts one for the work.
 * @throws Problem for anything that the user can fix
 */
export async function withGraph<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const graph = await openGraph(readSettings(), {
    share: true,
    report: (line) => console.error(line),
  });
  try {
    return await work(graph.database);
  } finally {
    await graph.close();
  }
}
