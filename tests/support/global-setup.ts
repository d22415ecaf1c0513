import { mkdtempSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readSettings } from "../../src/config.ts";
import { applySchema } from "../../src/graph/apply-schema.ts";
import { Database } from "../../src/graph/database.ts";
import type { Neo4jAddress } from "../../src/graph/driver.ts";
import { loadFiles } from "../../src/loading/load-files.ts";
import { startLocalNeo4j } from "../../src/local-neo4j/start.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Holds the built-in graph and nothing else; only for reading. */
    seededNeo4j: Neo4jAddress;
    /** For tests that write: each file empties it first. */
    scratchNeo4j: Neo4jAddress;
  }
}

const SEED = new URL("../../seed/whim-2017-08-psp-sanctuary-cities.yaml", import.meta.url).pathname;

/**
 * One folder holds all that this run leaves on disk: the tests' workers and the programs that they
 * start find it as the system's temporary folder, and it goes when this process ends, also by Ctrl-C.
 */
function ownTemporaryFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), "throughline-tests-"));
  process.env.TMPDIR = folder;
  // A Neo4j that was started by a test may still be on its way out: removing is tried again.
  process.once("exit", () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 }),
  );
}

/**
 * Two real Neo4j, on free ports, in temporary folders: one to read, one to write. Neo4j Community has
 * one database each. Their launcher deletes the folders, even when this process is killed.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  ownTemporaryFolder();
  const [seeded, scratch] = await Promise.all([start(), start()]);
  const { uri, user, password, database } = seeded;
  project.provide("seededNeo4j", { uri, user, password, database });
  project.provide("scratchNeo4j", {
    uri: scratch.uri,
    user: scratch.user,
    password: scratch.password,
    database: scratch.database,
  });
  for (const neo4j of [seeded, scratch]) await prepare(neo4j, neo4j === seeded);
  return async () => {
    await Promise.all([seeded.stop(), scratch.stop()]);
  };
}

async function start() {
  const folder = await mkdtemp(join(tmpdir(), "throughline-test-"));
  const { neo4j } = readSettings({ THROUGHLINE_DATA: folder, NEO4J_HEAP_MIB: "384" });
  if (neo4j.kind !== "local") throw new Error("The tests run their own Neo4j.");
  return startLocalNeo4j(neo4j, { report: (line) => console.log(line), ephemeral: true });
}

async function prepare(address: Neo4jAddress, isSeeded: boolean): Promise<void> {
  const database = new Database(address);
  try {
    await applySchema(database);
    if (isSeeded) await loadFiles(database, [SEED]);
  } finally {
    await database.close();
  }
}
