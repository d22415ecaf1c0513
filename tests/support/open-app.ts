import { afterAll } from "vitest";
import type { CypherRun, Database } from "../../src/graph/database.ts";
import { createApp, type ServerOptions } from "../../src/http/app.ts";

/**
 * The application in process, closed with its database when a test file ends: with the defects that
 * it reported, and a fetch that says which Cypher statements an answer took. Ask one thing at a time.
 */
export function openApp(
  database: Database,
  options: Pick<ServerOptions, "lookAhead" | "limits"> = {},
) {
  const defects: unknown[] = [];
  let runs: CypherRun[] = [];
  const app = createApp({
    ...options,
    database,
    onDefect: (error) => defects.push(error),
    onRun: (run) => runs.push(run),
  });
  afterAll(() => database.close());
  const fetchCounted = async (path: string, init: RequestInit = {}) => {
    runs = [];
    const response: Response = await app.fetch(`http://localhost${path}`, init);
    return { response, text: await response.text(), runs };
  };
  return { app, defects, fetchCounted };
}
