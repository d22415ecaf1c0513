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

/** Writes a note to the data folder that says where to reach Neo4j; replaces an existing one. */
export async function writeRunningNote(dataFolder: string, running: RunningNote): Promise<void> {
  const file = dataPaths(dataFolder).running;
  await writeFile(`${file}.new`, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Removes our note, but not that of a process that has started since. */
export async function removeRunningNote(dataFolder: string, jvmPid: number): Promise<void> {
  if ((await readRunningNote(dataFolder))?.jvmPid !== jvmPid) return;
  await rm(dataPaths(dataFolder).running, { force: true });
}

/**
 * Finds the Neo4j that another Throughline process of this user runs on the data folder. The note
 * alone proves nothing, because a killed process leaves it behind: both of its processes must be
 * alive, so that the password is not sent to a stranger on that port, and Neo4j must answer.
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
    return null; // missing, unreadable or truncated: treated as no note
  }
}

/** Whether a process with this pid exists, of this user or of another. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
