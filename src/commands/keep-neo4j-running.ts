import type { LocalNeo4j } from "../config.ts";
import { Problem } from "../errors.ts";
import { type RunningNeo4j, startLocalNeo4j } from "../local-neo4j/start.ts";

const MOST_RESTARTS = 3;
const MILLISECONDS_OF_CALM = 5 * 60_000;

/** A local Neo4j that is restarted when it exits unexpectedly. */
export interface KeptNeo4j {
  /** Rejects with the Problem to report when it can't be kept running. Never resolves. */
  failed: Promise<never>;
  stop(): Promise<void>;
}

/**
 * Keeps a local Neo4j running for as long as the server runs. If its process ends, for any reason,
 * it is restarted on the same port, so that the server's driver can reconnect.
 */
export function keepNeo4jRunning(
  first: RunningNeo4j,
  settings: LocalNeo4j,
  report: (line: string) => void,
): KeptNeo4j {
  let current = first;
  let isStopping = false;
  let restarts: number[] = [];
  const again = { ...settings, boltPort: Number(new URL(first.uri).port) };

  const keep = async (): Promise<never> => {
    for (;;) {
      await current.exited;
      if (isStopping) return new Promise<never>(() => {});
      const now = Date.now();
      restarts = [...restarts.filter((at) => at > now - MILLISECONDS_OF_CALM), now];
      if (restarts.length > MOST_RESTARTS) {
        throw new Problem(
          "LOCAL_NEO4J",
          `Neo4j ended ${restarts.length} times within five minutes. Its log is in ${settings.dataFolder}/logs.`,
        );
      }
      report("Neo4j ended unexpectedly. Starting it again …");
      current = await startLocalNeo4j(again, { report });
      if (isStopping) await current.stop();
      else report("Neo4j is back.");
    }
  };

  return {
    failed: keep(),
    stop: async () => {
      isStopping = true;
      await current.stop();
    },
  };
}
