import { inject } from "vitest";
import { Database } from "../../src/graph/database.ts";
import type { Neo4jAddress } from "../../src/graph/driver.ts";
import type { CypherRun } from "../../src/graph/scope.ts";
import type { Receipt } from "../../src/graphql/receipt.ts";
import type { ServerOptions } from "../../src/http/app.ts";
import { openApp } from "./open-app.ts";

/** An answer of the API, and the Cypher statements that it took. */
export interface Answer {
  // Documents differ: each test knows the form of its own answer.
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into the JSON that it asked for
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
  extensions?: { receipt?: Receipt };
  runs: CypherRun[];
  status: number;
}

/** Asks through the public door, in process; call it at the head of a test file. */
export function openApi(
  address: Neo4jAddress = inject("seededNeo4j"),
  options: Pick<ServerOptions, "lookAhead" | "limits"> = {},
) {
  const database = new Database(address);
  const { app, defects, fetchCounted } = openApp(database, options);
  const ask = async (query: string, variables: object = {}): Promise<Answer> => {
    const { response, text, runs } = await fetchCounted("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return {
      ...(JSON.parse(text) as Omit<Answer, "runs" | "status">),
      runs,
      status: response.status,
    };
  };
  return { app, ask, database, defects, fetchCounted };
}
