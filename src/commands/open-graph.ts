import { requireAttestations } from "../changes/require-attestations.ts";
import type { Settings } from "../config.ts";
import { Problem } from "../errors.ts";
import { applySchema } from "../graph/apply-schema.ts";
import { Database } from "../graph/database.ts";
import { findRunningNeo4j } from "../local-neo4j/running.ts";
import { type RunningNeo4j, startLocalNeo4j } from "../local-neo4j/start.ts";

/** A graph that is ready for use, and how to close it. */
export interface OpenGraph {
  database: Database;
  /** The Neo4j that we run ourselves; null when someone else runs it. */
  local: RunningNeo4j | null;
  close(): Promise<void>;
}

/**
 * Opens the graph that the settings name, or starts a local Neo4j if they name none, and brings its
 * schema up to date.
 * @param share whether a local Neo4j that another of our processes runs may be used
 * @throws Problem for anything that the user can fix
 */
export async function openGraph(
  { neo4j }: Settings,
  options: { share: boolean; report(line: string): void },
): Promise<OpenGraph> {
  if (neo4j.kind === "remote") {
    return opened(new Database(neo4j), null, "Empty the database, or name another one");
  }
  const remedy = `Move the folder ${neo4j.dataFolder} away`;
  const running = options.share ? await findRunningNeo4j(neo4j.dataFolder) : null;
  if (running) return opened(new Database(running), null, remedy);
  const local = await startLocalNeo4j(neo4j, options);
  return opened(new Database(local), local, remedy);
}

/** @param remedy how to get an empty graph, if this one is of an earlier version */
async function opened(
  database: Database,
  local: RunningNeo4j | null,
  remedy: string,
): Promise<OpenGraph> {
  const close = async () => {
    await database.close();
    await local?.stop();
  };
  try {
    await database.requireVersion();
    await requireAttestations(database, remedy);
    await applySchema(database);
    return { database, local, close };
  } catch (error) {
    await close();
    throw error instanceof Problem && error.code === "DATABASE_UNAVAILABLE"
      ? new Problem(
          "DATABASE_UNAVAILABLE",
          "No Neo4j answers at NEO4J_URI with this user and password. Check the address, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE (bolt+s:// and neo4j+s:// also need a certificate that this machine trusts), or leave NEO4J_URI out to run a local one.",
          { cause: error },
        )
      : error;
  }
}
