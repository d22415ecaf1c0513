import { setTimeout as sleep } from "node:timers/promises";
import type { LocalNeo4j } from "../config.ts";
import type { Neo4jAddress } from "../graph/driver.ts";
import { ask, localAddress } from "./connection.ts";
import { failure } from "./failure.ts";
import type { Installation } from "./install.ts";
import { endJvm, type Jvm } from "./jvm.ts";
import { neo4jSettings } from "./neo4j-settings.ts";
import { dataPaths } from "./paths.ts";
import { startFailure } from "./start-failure.ts";

/** Recovery after a crash can take long, but never this long. */
const startMillis = 180_000;

/**
 * Sends the Launcher its settings and waits until the database answers.
 * @throws Problem LOCAL_NEO4J when it exits early, takes too long or rejects the password
 */
export async function boot(
  jvm: Jvm,
  settings: LocalNeo4j,
  installation: Installation,
  password: string,
): Promise<Neo4jAddress> {
  const lines = Object.entries(neo4jSettings(settings)).map(([key, value]) => `${key}=${value}`);
  jvm.process.stdin.write(`${[password, ...lines].join("\n")}\n\n`);
  const timer = new AbortController();
  const timeout = sleep(startMillis, "timeout" as const, { signal: timer.signal }).catch(
    () => null,
  );
  const answer = await Promise.race([jvm.answer(), timeout]).finally(() => timer.abort());
  if (answer === "timeout") {
    const seconds = startMillis / 1000;
    throw await startFailure(`was not ready after ${seconds} s`, jvm, settings, installation);
  }
  if (!answer?.startsWith("BOLT ")) {
    const how = await endJvm(jvm);
    throw await startFailure(`ended before it was ready (${how})`, jvm, settings, installation);
  }
  const connection = localAddress(Number(answer.slice("BOLT ".length)), password);
  await untilAnswer(connection, jvm, settings, installation);
  return connection;
}

async function untilAnswer(
  connection: Neo4jAddress,
  jvm: Jvm,
  settings: LocalNeo4j,
  installation: Installation,
): Promise<void> {
  const deadline = Date.now() + 30_000;
  let ended: string | null = null;
  void jvm.ended.then((how) => {
    ended = how;
  });
  for (;;) {
    const error = await ask(connection);
    if (error === null) return;
    if (ended !== null) {
      throw await startFailure(`ended as it started (${ended})`, jvm, settings, installation);
    }
    if ("code" in error && error.code === "Neo.ClientError.Security.Unauthorized") {
      const { password } = dataPaths(settings.dataFolder);
      throw failure(
        `The database in ${settings.dataFolder} does not accept the password in ${password}: they do not belong together. Put the right file back from a backup, or move ${settings.dataFolder} away: the next start makes a new, empty database there, and the data can be loaded again.`,
        error,
      );
    }
    if (Date.now() > deadline) {
      throw await startFailure(`does not answer (${error.message})`, jvm, settings, installation);
    }
    await sleep(100);
  }
}
