import type { AddressInfo } from "node:net";
import { serverAudits } from "graphql-http";
import { afterAll, expect, inject, it } from "vitest";
import { Database } from "../../../src/graph/database.ts";
import { createApp } from "../../../src/http/app.ts";
import { listen } from "../../../src/http/listen.ts";

// What the GraphQL-over-HTTP specification says of a server, checked from outside by its authors' own
// tests: https://graphql.github.io/graphql-over-http

const database = new Database(inject("seededNeo4j"));
const server = await listen(createApp({ database }), { host: "127.0.0.1", port: 0 });
const { port } = server.address() as AddressInfo;
const audits = serverAudits({ url: `http://127.0.0.1:${port}/graphql`, fetchFn: fetch });

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

it("has 61 audits to pass", () => {
  expect(audits).toHaveLength(61);
});

it.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_name, audit) => {
  const result = await audit.fn();
  expect(result).toMatchObject({ status: "ok" });
});
