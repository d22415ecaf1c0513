import { inject } from "vitest";
import { Database } from "../../../src/graph/database.ts";
import type { CypherRun } from "../../../src/graph/scope.ts";
import { openApp } from "../../support/open-app.ts";

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
  const { defects, fetchCounted } = openApp(new Database(inject("seededNeo4j")));

  const request = async (init: RequestInit & { duplex?: "half" }, path = "/graphql") => {
    const { response, text, runs } = await fetchCounted(path, init);
    const { data = null, errors = [] } = text.startsWith("{") ? JSON.parse(text) : {};
    const { status, headers } = response;
    return { status, headers, data, errors, runs } satisfies Sent;
  };
  const send = (body: object, accept = "application/graphql-response+json"): Promise<Sent> =>
    request({
      method: "POST",
      headers: { "content-type": "application/json", accept },
      body: JSON.stringify(body),
    });
  return { request, send, defects };
}
