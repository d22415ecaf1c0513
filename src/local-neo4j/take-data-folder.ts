import { setTimeout as sleep } from "node:timers/promises";
import type { LocalNeo4j } from "../config.ts";
import { failure } from "./failure.ts";
import type { Installation } from "./install.ts";
import type { Java } from "./java.ts";
import { endJvm, type Jvm, startJvm, stopMillis } from "./jvm.ts";
import { isAlive } from "./running.ts";
import { startFailure } from "./start-failure.ts";

/**
 * Starts a JVM that holds the data folder's lock. If the process that holds it is dead, its Neo4j
 * is shutting down, and we wait for it.
 * @throws Problem LOCAL_NEO4J when another process holds it, or the JVM does not start
 */
export async function takeDataFolder(
  java: Java,
  installation: Installation,
  settings: LocalNeo4j,
  ephemeral: boolean,
  report: (line: string) => void,
): Promise<Jvm> {
  const deadline = Date.now() + stopMillis;
  for (let attempt = 1; ; attempt += 1) {
    const jvm = startJvm(java, installation, settings, ephemeral);
    const answer = await jvm.answer();
    if (answer === "READY") return jvm;
    if (!answer?.startsWith("LOCKED")) {
      const how = await endJvm(jvm);
      throw await startFailure(`did not start (${how})`, jvm, settings, installation);
    }
    await jvm.ended;
    const holder = Number(answer.split(" ")[1]);
    if (holder > 0 && isAlive(holder)) {
      throw failure(
        `The data folder ${settings.dataFolder} is in use by another Throughline, process ${holder}. Stop that one, or choose another folder with THROUGHLINE_DATA.`,
      );
    }
    if (Date.now() > deadline) {
      throw failure(
        `The data folder ${settings.dataFolder} is still in use by the Neo4j of an earlier Throughline. Wait for it to stop, or choose another folder with THROUGHLINE_DATA.`,
      );
    }
    if (attempt === 1) report("Waiting for the Neo4j of an earlier Throughline to stop.");
    await sleep(250);
  }
}
