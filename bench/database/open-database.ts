import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LocalNeo4j, readSettings } from "../../src/config.ts";
import { Problem } from "../../src/errors.ts";
import { applySchema } from "../../src/graph/apply-schema.ts";
import { Database } from "../../src/graph/database.ts";
import type { Neo4jAddress } from "../../src/graph/driver.ts";
import { loadFiles } from "../../src/loading/load-files.ts";
import { dataPaths } from "../../src/local-neo4j/paths.ts";
import { startLocalNeo4j } from "../../src/local-neo4j/start.ts";
import { awaitIndexes } from "./await-indexes.ts";

/**
 * Enough for the whole graph on any machine, so that results of different machines are comparable.
 */
const HEAP_MIB = 2048;
const PAGE_CACHE_MIB = 2048;
const SEED = fileURLToPath(new URL("../../seed/", import.meta.url));

/** A database with the generated and the built-in graph, and the process that runs it. */
export interface OpenDatabase {
  address: Neo4jAddress;
  database: Database;
  pid: number;
  /** Whether the built-in graph was missing, or differed from what the loader writes now. */
  hasChanged: boolean;
  close(): Promise<void>;
}

/** @param folder the data folder; null if only the cache folder is needed */
export function benchSettings(folder: string | null): LocalNeo4j {
  const { neo4j } = readSettings({
    ...(process.env.THROUGHLINE_CACHE && { THROUGHLINE_CACHE: process.env.THROUGHLINE_CACHE }),
    ...(folder && { THROUGHLINE_DATA: folder }),
    NEO4J_HEAP_MIB: String(HEAP_MIB),
    NEO4J_PAGE_CACHE_MIB: String(PAGE_CACHE_MIB),
  });
  if (neo4j.kind !== "local") throw new Error("The bench runs its own Neo4j.");
  return neo4j;
}

/**
 * Starts Neo4j on an imported graph and applies this program's schema and built-in graph, which
 * changes nothing if both are up to date.
 */
export async function openDatabase(
  folder: string,
  report: (line: string) => void,
): Promise<OpenDatabase> {
  const running = await startLocalNeo4j(benchSettings(folder), { report });
  const { uri, user, password, database: name } = running;
  const address = { uri, user, password, database: name };
  const database = new Database(address);
  const close = async () => {
    await database.close();
    await running.stop();
  };
  try {
    const hasChanged = await bringUpToDate(database);
    const note = JSON.parse(await readFile(dataPaths(folder).running, "utf8"));
    return { address, database, pid: Number(note.jvmPid), hasChanged, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function bringUpToDate(database: Database): Promise<boolean> {
  try {
    await applySchema(database);
  } catch (error) {
    // applySchema waits about a minute for its indexes; those of a large graph take minutes the
    // first time.
    if (!(error instanceof Problem && error.code === "TOO_SLOW")) throw error;
  }
  await awaitIndexes(database);
  const bundles = (await readdir(SEED)).filter((file) => file.endsWith(".yaml")).sort();
  const results = await loadFiles(
    database,
    bundles.map((file) => SEED + file),
  );
  return results.some(({ entries }) => entries.some(({ outcome }) => outcome !== "unchanged"));
}

/**
 * Whether a prepared database has had schema files that this program does not know: another
 * branch's.
 */
export function isOfAnother(error: unknown): boolean {
  return error instanceof Problem && error.code === "BAD_SETTING";
}

export function benchFolder(name: string): string {
  return join(benchSettings(null).cacheFolder, name);
}
