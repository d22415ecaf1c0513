import neo4j, { type Record as Neo4jRecord } from "neo4j-driver";
import type { CypherText } from "./cypher-file.ts";
import { type RetryLimits, withRetries } from "./retries.ts";
import type { Parameters, RunScope } from "./scope.ts";
import type { Sessions } from "./sessions.ts";
import { startRun } from "./start-run.ts";
import { withoutStackTrace } from "./without-stack-trace.ts";

const DEFAULT_TIMEOUT_MS = 10_000;
/** Few and quick retries, because a client is waiting for the response. */
export const READ_RETRIES: RetryLimits = { attempts: 3, withinMs: 1_000, delayMs: 0 };

/** See `Database.read`. */
export async function readRecords(
  sessions: Sessions,
  cypher: CypherText,
  parameters: Parameters,
  scope: RunScope,
): Promise<Neo4jRecord[]> {
  try {
    const once = () => readOnce(sessions, cypher, parameters, scope);
    return await withRetries(once, READ_RETRIES, scope.signal);
  } catch (error) {
    throw sessions.problemOf(error);
  }
}

async function readOnce(
  sessions: Sessions,
  cypher: CypherText,
  parameters: Parameters,
  scope: RunScope,
): Promise<Neo4jRecord[]> {
  const config = { timeout: scope.timeoutMs ?? DEFAULT_TIMEOUT_MS };
  const endRun = startRun(cypher.file, scope);
  try {
    const { records } = await sessions.use(neo4j.session.READ, scope.signal, (session) =>
      withoutStackTrace(() => session.run(cypher.text, parameters, config)),
    );
    endRun(records.length);
    return records;
  } catch (error) {
    endRun(0, error);
    throw error;
  }
}
