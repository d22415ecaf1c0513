import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterAll, expect, inject, it } from "vitest";
import { Database } from "../../../src/graph/database.ts";
import type { CypherRun } from "../../../src/graph/scope.ts";
import { createApp } from "../../../src/http/app.ts";
import { listen } from "../../../src/http/listen.ts";
import { AlteredDatabase, slowCypher, underWay } from "../../support/altered-database.ts";
import { until } from "../../support/until.ts";

const SLOW = slowCypher("leaving");
const address = inject("seededNeo4j");
const observer = new Database(address);
const slow = new AlteredDatabase(address, SLOW);
const runs: CypherRun[] = [];
const options = { database: slow, onRun: (run: CypherRun) => runs.push(run) };
const server = await listen(createApp(options), { host: "127.0.0.1", port: 0 });
const { port } = server.address() as AddressInfo;
const ofTwelveStatements = encodeURIComponent(
  "{ people { totalCount } agencies { totalCount } cities { totalCount } statements { totalCount } programs { totalCount } topics { totalCount } a: people { nodes { id } } b: cities { nodes { id } } c: agencies { nodes { id } } d: topics { nodes { id } } e: statements { nodes { id } } f: programs { nodes { id } } }",
);

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await Promise.all([slow.close(), observer.close()]);
});

const CLIENTS = inject("isThorough") ? 100 : 10;

it(`no transaction outlives a client that goes away, ${CLIENTS} times`, async () => {
  for (let round = 0; round < CLIENTS; round += 1) {
    const client = new AbortController();
    const left = fetch(`http://127.0.0.1:${port}/graphql?query={people{totalCount}}`, {
      signal: client.signal,
    }).catch((error: Error) => error.name);
    await until(async () => (await underWay(observer, SLOW)) > 0);
    client.abort();
    expect(await left).toBe("AbortError");
    await until(async () => (await underWay(observer, SLOW)) === 0);
  }
  expect(runs).toHaveLength(CLIENTS);
  expect(runs.every(({ failed }) => failed)).toBe(true);
});

it("at the deadline one sentence answers, and every statement ends in the database", async () => {
  const app = createApp({ ...options, limits: { maxCost: 125_000, deadlineMs: 500 } });
  const response = await app.fetch(`http://localhost/graphql?query=${ofTwelveStatements}`);
  expect(response.status).toBe(504);
  expect(await response.json()).toEqual({
    errors: [
      {
        message:
          "This was not answered within 0.5 s, and the work was ended. Ask for fewer items, or for fewer levels at once.",
        extensions: { code: "TOO_SLOW" },
      },
    ],
  });
  await until(async () => (await underWay(observer, SLOW)) === 0);
});

// A database that has been silent for 3 s is asked whether it is there.
it("a long statement is waited for as long as the database answers others", async () => {
  const app = createApp({ ...options, limits: { maxCost: 125_000, deadlineMs: 4_000 } });
  const response = await app.fetch("http://localhost/graphql?query={people{totalCount}}");
  expect(response.status).toBe(504);
  await until(async () => (await underWay(observer, SLOW)) === 0);
});

it("a reader who leaves a page is no defect, and nothing of it goes on in the database", async () => {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const pages = await listen(createApp({ database: slow, log }), { host: "127.0.0.1", port: 0 });
  const { port } = pages.address() as AddressInfo;
  const paths = ["/person/jeff-sessions", "/embed/person/jeff-sessions", "/search?q=police"];
  for (const [place, path] of paths.entries()) {
    const reader = new AbortController();
    const left = fetch(`http://127.0.0.1:${port}${path}`, { signal: reader.signal }).catch(
      ({ name }: Error) => name,
    );
    await until(async () => (await underWay(observer, SLOW)) > 0);
    reader.abort();
    expect(await left).toBe("AbortError");
    await until(async () => lines.length > place);
  }
  expect(await underWay(observer, SLOW)).toBe(0);
  expect(lines).toEqual(
    paths.map(() => expect.objectContaining({ msg: "request", clientLeft: true, level: 30 })),
  );
  pages.closeAllConnections();
  pages.close();
});
