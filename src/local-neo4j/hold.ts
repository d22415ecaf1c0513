import { rm } from "node:fs/promises";
import type { Problem } from "../errors.ts";
import type { Neo4jAddress } from "../graph/driver.ts";
import { failure } from "./failure.ts";
import { endJvm, type Jvm } from "./jvm.ts";
import { logTail } from "./log-tail.ts";
import { dataPaths } from "./paths.ts";
import { removeRunningNote, writeRunningNote } from "./running.ts";

export interface RunningNeo4j extends Neo4jAddress {
  /**
   * Resolves when the JVM has exited: null after stop(), otherwise the Problem to report. Never
   * rejects.
   */
  exited: Promise<Problem | null>;
  /** Shuts Neo4j down cleanly; resolves when the JVM has exited. May be called repeatedly. */
  stop(): Promise<void>;
}

/** Writes the note for other processes, monitors the JVM and returns a handle that stops it. */
export async function hold(
  jvm: Jvm,
  connection: Neo4jAddress,
  dataFolder: string,
  ephemeral: boolean,
): Promise<RunningNeo4j> {
  const jvmPid = jvm.process.pid ?? 0;
  let stopping = false;
  await writeRunningNote(dataFolder, {
    boltPort: Number(new URL(connection.uri).port),
    nodePid: process.pid,
    jvmPid,
    startedAt: new Date().toISOString(),
  });
  const exited = jvm.ended.then(async (how) => {
    const { consoleLog } = dataPaths(dataFolder);
    const lines = stopping ? [] : await logTail(consoleLog, jvm.logStart).catch(() => []);
    await removeRunningNote(dataFolder, jvmPid).catch(() => {});
    if (ephemeral) await rm(dataFolder, { recursive: true, force: true }).catch(() => {});
    if (stopping) return null;
    const log = lines.map((line) => `\n  ${line}`).join("");
    return failure(`Neo4j ended unexpectedly (${how}). Its log, ${consoleLog}, ends:${log}`);
  });
  keepProcessAlive(jvm, false);
  const stop = async () => {
    stopping = true;
    keepProcessAlive(jvm, true);
    await endJvm(jvm);
    await exited;
  };
  return { ...connection, exited, stop };
}

/**
 * During startup and shutdown, Node must wait for the JVM; in between it must not, or it would
 * never exit.
 */
function keepProcessAlive(jvm: Jvm, alive: boolean): void {
  const { process: child } = jvm;
  const handles = [child, child.stdin, child.stdout] as { ref(): void; unref(): void }[];
  for (const handle of handles) {
    if (alive) handle.ref();
    else handle.unref();
  }
}
