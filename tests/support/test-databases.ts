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
import { classArchive } from "./class-archive.ts";
import { SEED } from "./paths.ts";
import { shortLivedJava } from "./short-lived-java.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Holds the built-in graph and nothing else; only for reading. */
    seededNeo4j: Neo4jAddress;
    /** For tests that write, one file after another: each empties it first. */
    scratchNeo4j: Neo4jAddress;
    /** Every combination is tried, and not each part once: `npm run test:thorough`. */
    isThorough: boolean;
  }
}

// Real Neo4j, on free ports, in temporary folders: Community has one database each. Their launcher deletes
// the folders, even when this process is killed. Projects of one run share the seeded one.

/** Databases that run already, for many runs of tests one after another: `npm run test:arrows`. */
export interface TestDatabases {
  seeded: Neo4jAddress;
  scratch: Neo4jAddress;
}
/** The environment variable that hands them to a run, as JSON. */
export const TEST_DATABASES = "THROUGHLINE_TEST_DATABASES";

function givenDatabases(): TestDatabases | null {
  const given = process.env[TEST_DATABASES];
  return given ? (JSON.parse(given) as TestDatabases) : null;
}
const leaveRunning = async () => {};

interface Running {
  address: Neo4jAddress;
  stop(): Promise<void>;
}

interface Shared {
  seeded?: Promise<Running>;
  users: number;
  surroundings?: Promise<void>;
}

const KEY = Symbol.for("throughline.tests");
const store = globalThis as { [KEY]?: Shared };
store[KEY] ??= { users: 0 };
const shared = store[KEY];

/** Starts the database that holds the built-in graph, or joins the one that another project has started. */
export async function provideSeeded(project: TestProject): Promise<() => Promise<void>> {
  const given = givenDatabases();
  if (given) {
    project.provide("seededNeo4j", given.seeded);
    return leaveRunning;
  }
  shared.seeded ??= startSeeded();
  shared.users += 1;
  const { address, stop } = await shared.seeded;
  project.provide("seededNeo4j", address);
  return async () => {
    shared.users -= 1;
    if (shared.users === 0) await stop();
  };
}

/** Starts the database that tests may write to. */
export async function provideScratch(project: TestProject): Promise<() => Promise<void>> {
  const given = givenDatabases();
  if (given) {
    project.provide("scratchNeo4j", given.scratch);
    return leaveRunning;
  }
  const { address, stop } = await startScratch();
  project.provide("scratchNeo4j", address);
  return stop;
}

/** Starts a database that holds the built-in graph. */
export async function startSeeded(): Promise<Running> {
  await prepareSurroundings();
  return start(loadSeed);
}

/** Starts a database with a schema and nothing else. */
export async function startScratch(): Promise<Running> {
  await prepareSurroundings();
  return start();
}

async function loadSeed(database: Database): Promise<void> {
  await loadFiles(database, [SEED]);
  // Until Neo4j has sampled its indexes, it takes them for empty, and goes through all of one.
  await database.read({ file: "seed", text: "CALL db.prepareForReplanning(60)" }, {});
}

async function start(fill?: (database: Database) => Promise<void>): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-test-"));
  const { neo4j } = readSettings({ THROUGHLINE_DATA: folder, NEO4J_HEAP_MIB: "384" });
  if (neo4j.kind !== "local") throw new Error("The tests run their own Neo4j.");
  const report = (line: string) => console.log(line);
  const running = await startLocalNeo4j(neo4j, { report, ephemeral: true });
  const { uri, user, password, database: name } = running;
  const database = new Database(running);
  try {
    await applySchema(database);
    await fill?.(database);
  } finally {
    await database.close();
  }
  return { address: { uri, user, password, database: name }, stop: () => running.stop() };
}

/**
 * One folder holds all that a run leaves on disk: the tests' workers and the programs that they
 * start find it as the system's temporary folder, and it goes when this process ends, also by Ctrl-C.
 * All of them run Neo4j on the java in it.
 */
function prepareSurroundings(): Promise<void> {
  shared.surroundings ??= makeSurroundings();
  return shared.surroundings;
}

async function makeSurroundings(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "throughline-tests-"));
  process.env.TMPDIR = folder;
  // A Neo4j that was started by a test may still be on its way out: removing is tried again.
  process.once("exit", () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 }),
  );
  const { JAVA_HOME } = process.env;
  const useJava = (name: string, forNeo4j: string) => {
    process.env.JAVA_HOME = shortLivedJava(join(folder, name), forNeo4j, JAVA_HOME);
  };
  const { neo4j } = readSettings({ THROUGHLINE_DATA: folder });
  if (neo4j.kind !== "local") throw new Error("The tests run their own Neo4j.");
  const archive = await classArchive(neo4j.cacheFolder, async (file) => {
    console.log("The first run of the tests keeps Neo4j's classes for those that follow.");
    useJava("java-that-keeps-classes", `-XX:ArchiveClassesAtExit=${file}`);
    const { stop } = await start(loadSeed);
    await stop();
  });
  useJava("java", `-XX:SharedArchiveFile=${archive}`);
}
