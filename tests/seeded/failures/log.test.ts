import { pino } from "pino";
import { afterAll, beforeEach, expect, inject, it } from "vitest";
import { createApp } from "../../../src/http/app.ts";
import { AlteredDatabase, BROKEN } from "../../support/altered-database.ts";

const lines: Record<string, unknown>[] = [];
const log = pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) });
const database = new AlteredDatabase(inject("seededNeo4j"));
const app = createApp({ database, log });
afterAll(() => database.close());
beforeEach(() => {
  lines.length = 0;
  database.prefix = null;
});

const ask = (query: string, variables = {}) =>
  app.fetch("http://localhost/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-request-id": "request-1",
      authorization: "Bearer secret-token",
    },
    body: JSON.stringify({ query, variables }),
  });

it("has one line for a request, with what operators ask for and nothing that is the client's own", async () => {
  await ask("query Names($id: ID!) { entity(id: $id) { name } }", { id: "person/secret-name" });
  // The first statement of its text may be slow.
  delete lines[0]?.slow;
  expect(lines).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      pid: process.pid,
      hostname: expect.any(String),
      requestId: "request-1",
      method: "POST",
      path: "/graphql",
      operation: "Names",
      status: 200,
      ms: expect.any(Number),
      statements: 1,
      msg: "request",
    },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/secret/);
});

it("names the files of slow statements", async () => {
  database.prefix = "UNWIND range(1, 50000000) AS x WITH count(x) AS slow";
  await ask("{ people { totalCount } }");
  expect(lines).toMatchObject([
    { statements: 1, slow: [{ file: "people/all.cypher", ms: expect.any(Number) }] },
  ]);
});

it("has the codes of what was refused", async () => {
  await ask("{ people(first: 0) { nodes { id } } }");
  await ask("{");
  expect(lines).toMatchObject([
    { statements: 0, codes: ["BAD_ARGUMENT"] },
    { statements: 0, codes: ["GRAPHQL_PARSE_FAILED"] },
  ]);
});

it("tells us of a defect what the client is not told, under the same id", async () => {
  database.prefix = BROKEN;
  await ask("query Broken { people { totalCount } }");
  expect(lines).toMatchObject([
    {
      level: 50,
      requestId: "request-1",
      msg: "failure",
      err: { stack: expect.stringContaining("NONSENSE") },
    },
    { requestId: "request-1", operation: "Broken", codes: ["INTERNAL_SERVER_ERROR"] },
  ]);
});

it("has what a page asked under the page's own line, and what failed behind it", async () => {
  const visit = () =>
    app.fetch("http://localhost/person/jeff-sessions", { headers: { accept: "text/html" } });
  expect((await visit()).status).toBe(200);
  delete lines[0]?.slow;
  expect(lines).toMatchObject([
    { path: "/person/jeff-sessions", operation: "EntityPage", status: 200, statements: 1 },
  ]);
  lines.length = 0;
  database.prefix = BROKEN;
  const response = await visit();
  expect(response.status).toBe(500);
  expect(await response.text()).toContain("Something went wrong on our side. It has been logged.");
  expect(lines).toMatchObject([
    { level: 50, msg: "failure", err: { message: expect.any(String) } },
    { path: "/person/jeff-sessions", status: 500, codes: ["INTERNAL_SERVER_ERROR"] },
  ]);
});
