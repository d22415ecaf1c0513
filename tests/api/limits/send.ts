import { afterAll, inject } from "vitest";
import { createApp } from "../../../src/api/server.ts";
import { type CypherRun, Database } from "../../../src/graph/database.ts";

/** An answer as the protocol's newer media type has it, whose status tells a refused document. */
export interface Sent {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into the JSON that it asked for
  data: any;
  errors: { message: string; extensions: { code: string }; path?: unknown }[];
  runs: CypherRun[];
}

/** The application in process, asked by any HTTP request; call it at the head of a test file. */
export function openDoor() {
  const database = new Database(inject("seededNeo4j"));
  const defects: unknown[] = [];
  let runs: CypherRun[] = [];
  const app = createApp({
    database,
    onDefect: (error) => defects.push(error),
    onRun: (run) => runs.push(run),
  });
  afterAll(() => database.close());

  const request = async (init: RequestInit & { duplex?: "half" }, path = "/graphql") => {
    runs = [];
    const response = await app.fetch(`http://localhost${path}`, init);
    const text = await response.text();
    const { data = null, errors = [] } = text.startsWith("{") ? JSON.parse(text) : {};
    const { status, headers } = response;
    return { status, headers: headers as Headers, data, errors, runs } satisfies Sent;
  };
  const send = (body: object, accept = "application/graphql-response+json"): Promise<Sent> =>
    request({
      method: "POST",
      headers: { "content-type": "application/json", accept },
      body: JSON.stringify(body),
    });
  return { request, send, defects };
}
