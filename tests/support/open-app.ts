import { AsyncLocalStorage } from "node:async_hooks";
import { afterAll } from "vitest";
import type { Database } from "../../src/graph/database.ts";
import type { CypherRun } from "../../src/graph/scope.ts";
import { DEFAULT_LIMITS } from "../../src/graphql/limits/limits.ts";
import { createApp, type ServerOptions } from "../../src/http/app.ts";

/**
 * The application in process, closed with its database when a test file ends: with the defects that
 * it reported, and a fetch that says which Cypher statements its answer took, whatever else is asked
 * meanwhile.
 */
export function openApp(
  database: Database,
  options: Pick<ServerOptions, "lookAhead" | "limits" | "address" | "contactUrl"> = {},
) {
  const defects: unknown[] = [];
  const runsOfRequest = new AsyncLocalStorage<CypherRun[]>();
  const app = createApp({
    // A Neo4j that has just started plans a page for seconds, and a machine that does much else for longer than
    // the usual deadline, which has tests of its own.
    limits: { ...DEFAULT_LIMITS, deadlineMs: 60_000 },
    ...options,
    database,
    onDefect: (error) => defects.push(error),
    onRun: (run) => runsOfRequest.getStore()?.push(run),
  });
  afterAll(() => database.close());
  const fetchCounted = async (path: string, init: RequestInit = {}) => {
    const runs: CypherRun[] = [];
    const fetched = async () => app.fetch(`http://localhost${path}`, init);
    const response: Response = await runsOfRequest.run(runs, fetched);
    return { response, text: await response.text(), runs };
  };
  return { app, defects, fetchCounted };
}
