import type { CypherText } from "./cypher-file.ts";
import { databaseUnavailable } from "./problem-of.ts";
import type { Parameters, RunScope } from "./scope.ts";

const TIMEOUT_MS = 2_500;

/** The smallest query for which the database has to read something. */
export const PING: CypherText = { file: "(ping)", text: "OPTIONAL MATCH (n) RETURN n LIMIT 1" };

type Read = (cypher: CypherText, parameters: Parameters, scope: RunScope) => Promise<unknown>;

/** See `Database.ping`. */
export async function ping(read: Read): Promise<void> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(databaseUnavailable()), TIMEOUT_MS);
  try {
    await read(PING, {}, { signal: timeout.signal });
  } finally {
    clearTimeout(timer);
  }
}
