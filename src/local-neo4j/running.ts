import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { z } from "zod";
import type { Neo4jAddress } from "../graph/driver.ts";
import { ask, localAddress } from "./connection.ts";
import { errorCode } from "./failure.ts";
import { readPassword } from "./password.ts";
import { dataPaths } from "./paths.ts";

const note = z.object({
  boltPort: z.number().int().min(1).max(65535),
  nodePid: z.number().int().positive(),
  jvmPid: z.number().int().positive(),
  /** ISO 8601, UTC. */
  startedAt: z.iso.datetime(),
});

export type RunningNote = z.infer<typeof note>;

/** Leaves a note in the data folder that says where Neo4j is reached; one that is there is replaced. */
export async function writeRunningNote(dataFolder: string, running: RunningNote): Promise<void> {
  const file = dataPaths(dataFolder).running;
  await writeFile(`${file}.new`, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Takes our note away, and not that of a process that has started since. */
export async function removeRunningNote(dataFolder: string, jvmPid: number): Promise<void> {
  if ((await readRunningNote(dataFolder))?.jvmPid !== jvmPid) return;
  await rm(dataPaths(dataFolder).running, { force: true });
}

/**
 * The Neo4j that another Throughline process of this user runs on the data folder.
 * The note alone proves nothing, since a process that was killed leaves it behind: its two processes
 * have to live, so that the password is not offered to a stranger on that port, and Neo4j to answer.
 * @returns null when there is none
 */
export async function findRunningNeo4j(dataFolder: string): Promise<Neo4jAddress | null> {
  const running = await readRunningNote(dataFolder);
  if (running === null || !isAlive(running.nodePid) || !isAlive(running.jvmPid)) return null;
  const password = await readPassword(dataFolder).catch(() => null);
  if (password === null) return null;
  const connection = localAddress(running.boltPort, password);
  return (await ask(connection)) === null ? connection : null;
}

async function readRunningNote(dataFolder: string): Promise<RunningNote | null> {
  try {
    const text = await readFile(dataPaths(dataFolder).running, "utf8");
    return note.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // absent, unreadable or cut off: there is no note to believe
  }
}

/** Whether a process has that pid, of this user or of another. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
