import { rm } from "node:fs/promises";
import type { LocalNeo4j } from "../config.ts";
import { boot } from "./boot.ts";
import { prepareDataFolder } from "./data-folder.ts";
import { inFolder } from "./failure.ts";
import { hold, type RunningNeo4j } from "./hold.ts";
import { install } from "./install.ts";
import { findJava } from "./java.ts";
import { endJvm } from "./jvm.ts";
import { ensurePassword } from "./password.ts";
import { requireFreePort } from "./port.ts";
import { takeDataFolder } from "./take-data-folder.ts";

export type { RunningNeo4j } from "./hold.ts";

/**
 * Starts our own Neo4j on loopback: fetches it when the cache folder is empty, takes the data
 * folder for this process, makes the database when there is none, and waits for it to answer.
 *
 * The JVM ends when this process ends, in whatever way. It does not keep this process alive.
 *
 * @param options.report is told what takes long, a line at a time
 * @param options.ephemeral deletes the data folder at the end; for tests
 * @throws Problem LOCAL_NEO4J for everything that the user can put right; no JVM is left then
 */
export async function startLocalNeo4j(
  settings: LocalNeo4j,
  options: { report(line: string): void; ephemeral?: boolean },
): Promise<RunningNeo4j> {
  const { report, ephemeral = false } = options;
  const { dataFolder } = settings;
  const java = await findJava();
  const installation = await install(settings.cacheFolder, java, report);
  return inFolder("data folder", dataFolder, "THROUGHLINE_DATA", async () => {
    await prepareDataFolder(dataFolder);
    const jvm = await takeDataFolder(java, installation, settings, ephemeral, report);
    try {
      await requireFreePort(settings.boltPort);
      const password = await ensurePassword(dataFolder, report);
      const connection = await boot(jvm, settings, installation, password);
      return await hold(jvm, connection, dataFolder, ephemeral);
    } catch (error) {
      await endJvm(jvm);
      if (ephemeral) await rm(dataFolder, { recursive: true, force: true });
      throw error;
    }
  });
}
