import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../src/graph/database.ts";

const MILLISECONDS_BETWEEN = 500;

const unfinished = {
  file: "bench/unfinished-indexes",
  text: "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state",
};

/**
 * Waits until every index is online.
 * @throws Error when one has failed
 */
export async function awaitIndexes(database: Database): Promise<void> {
  for (;;) {
    const indexes = await database.read(unfinished, {});
    const failed = indexes.find((index) => index.get("state") === "FAILED");
    if (failed) throw new Error(`The index ${failed.get("name")} could not be filled.`);
    if (indexes.length === 0) return;
    await sleep(MILLISECONDS_BETWEEN);
  }
}
