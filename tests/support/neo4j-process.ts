import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { onTestFinished } from "vitest";
import type { Neo4jAddress } from "../../src/graph/driver.ts";

/** A new folder, removed when the test ends (in a hook: pass `keep` and leave it to the test). */
export function temporaryFolder(options: { keep?: boolean } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "throughline-test-"));
  if (!options.keep) onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function query(connection: Neo4jAddress, cypher: string): Promise<unknown[]> {
  const auth = neo4j.auth.basic(connection.user, connection.password);
  const driver = neo4j.driver(connection.uri, auth, { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: connection.database });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

/** The pid of the JVM on a data folder, from the note that is there while it runs. */
export function jvmPid(dataFolder: string): number {
  return JSON.parse(readFileSync(join(dataFolder, "running.json"), "utf8")).jvmPid;
}

/** Whether no process has this id. */
export function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}

/** The pids of the JVMs that a Node process has started. */
export function jvmsOf(nodePid: number): number[] {
  return execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...words]) => Number(parent) === nodePid && words.includes("Launcher"))
    .map(([pid]) => Number(pid));
}
