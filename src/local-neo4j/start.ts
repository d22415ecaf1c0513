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
 * Starts our own Neo4j on loopback: downloads it if the cache folder is empty, locks the data
 * folder for this process, creates the database if there is none, and waits until it answers.
 *
 * The JVM exits when this process exits, for whatever reason. It does not keep this process alive.
 *
 * @param options.report called with a line of text for each slow step
 * @param options.ephemeral deletes the data folder at the end; for tests
 * @throws Problem LOCAL_NEO4J for everything that the user can fix; no JVM is left running then
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
