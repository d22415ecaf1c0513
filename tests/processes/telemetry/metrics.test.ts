import { afterAll, beforeEach, expect, inject, it, onTestFinished, vi } from "vitest";
import { Problem } from "../../../src/errors.ts";
import { cypherFiles } from "../../../src/graph/cypher-file.ts";
import { MOST_CONNECTIONS } from "../../../src/graph/driver.ts";
import { AlteredDatabase, BROKEN, slowCypher } from "../../support/altered-database.ts";
import { parseExposition, type Sample, sampleOf } from "./exposition.ts";
import { observedServer } from "./observed-server.ts";

const SLOW = slowCypher("metrics");
const database = new AlteredDatabase(inject("seededNeo4j"));
const METRICS = { THROUGHLINE_METRICS_PORT: "0", THROUGHLINE_DEADLINE_MS: "300000" };
const { address, metrics, ask, stop } = await observedServer(database, METRICS);
afterAll(async () => {
  await stop();
  await database.close();
});

const REQUESTS = "throughline_http_requests_total";
const SECONDS = "throughline_http_request_duration_seconds_count";
const ERRORS = "throughline_graphql_errors_total";
const CYPHER = "throughline_cypher_duration_seconds_count";
const FAILURES = "throughline_cypher_failures_total";
/** Far more than it takes: a poll ends as soon as it holds. */
const PATIENCE = { timeout: 20_000 };

let before: Sample[] = [];
let after: Sample[] = [];
beforeEach(async () => {
  before = await scrape();
});

async function scrape(): Promise<Sample[]> {
  const response = await fetch(`${metrics}/metrics`);
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  return parseExposition(await response.text());
}

async function sessions() {
  const samples = await scrape();
  const inState = (state: string) => sampleOf(samples, "throughline_database_sessions", { state });
  return { working: inState("working"), waiting: inState("waiting") };
}

/** How much each series of that name has grown, by its labels' values; what has not is left out. */
function growth(name: string): Record<string, number> {
  const grown = after
    .filter((sample) => sample.name === name)
    .map(({ labels, value }): [string, number] => [
      Object.values(labels).join(" "),
      value - sampleOf(before, name, labels),
    ]);
  return Object.fromEntries(grown.filter(([, by]) => by !== 0));
}

it("count a request, and each Cypher file that it took", async () => {
  const answer = await ask("{ people { nodes { offices { nodes { sentence: id } } } } }");
  expect(answer.status).toBe(200);
  after = await scrape();
  expect(growth(REQUESTS)).toEqual({ "query 2xx": 1 });
  expect(growth(SECONDS)).toEqual({ query: 1 });
  expect(growth(CYPHER)).toEqual({ "people/all.cypher": 1 });
  expect(growth(ERRORS)).toEqual({});
  expect(growth(FAILURES)).toEqual({});
});

it("count what is refused, by its code", async () => {
  await ask("{ people { nodes { nickname } } }");
  await ask("{ people(first: 0) { nodes { id } } a: people(first: 101) { nodes { id } } }");
  await ask("{");
  await ask("mutation { forget }");
  await fetch(`${address}/graphql`, { method: "POST", body: "?" });
  after = await scrape();
  expect(growth(REQUESTS)).toEqual({ "query 4xx": 2, "graphql 4xx": 2, "mutation 4xx": 1 });
  expect(growth(ERRORS)).toEqual({
    GRAPHQL_VALIDATION_FAILED: 2,
    BAD_ARGUMENT: 1,
    GRAPHQL_PARSE_FAILED: 1,
  });
  expect(growth(CYPHER)).toEqual({});
});

it("count what goes wrong on our side, and the file that it went wrong in", async () => {
  database.prefix = BROKEN;
  await ask("{ people { totalCount } }");
  database.prefix = null;
  after = await scrape();
  expect(growth(ERRORS)).toEqual({ INTERNAL_SERVER_ERROR: 1 });
  expect(growth(FAILURES)).toEqual({ "people/all.cypher failed": 1 });
});

it("show the sessions that work and those that wait", async () => {
  expect(sampleOf(before, "throughline_database_connections_max")).toBe(MOST_CONNECTIONS);
  await expect.poll(sessions, PATIENCE).toEqual({ working: 0, waiting: 0 });
  let free = () => {};
  const freed = new Promise<void>((resolve) => {
    free = resolve;
  });
  onTestFinished(() => free());
  const held = Array.from({ length: MOST_CONNECTIONS }, () => database.write(() => freed));
  const waiting = Promise.all([ask("{ people { totalCount } }"), ask("{ cities { totalCount } }")]);
  await expect.poll(sessions, PATIENCE).toEqual({ working: MOST_CONNECTIONS, waiting: 2 });
  free();
  await Promise.all([...held, waiting]);
  await expect.poll(sessions, PATIENCE).toEqual({ working: 0, waiting: 0 });
});

it("tell what was canceled from what failed", async () => {
  database.prefix = SLOW;
  const client = new AbortController();
  const left = fetch(`${address}/graphql?query={people{totalCount}}`, {
    signal: client.signal,
  }).catch(() => {});
  await expect.poll(sessions, PATIENCE).toEqual({ working: 1, waiting: 0 });
  client.abort();
  await left;
  database.prefix = null;
  await vi.waitFor(async () => {
    after = await scrape();
    expect(growth(FAILURES)).toEqual({ "people/all.cypher canceled": 1 });
  }, PATIENCE);
});

it("have no label that a client has typed", async () => {
  await ask("query TypedName($typed: ID!) { typedAlias: node(id: $typed) { id } }", {
    variables: { typed: "person/typed-id" },
    headers: { "x-request-id": "typed-request", "user-agent": "typed-agent" },
  });
  await ask('query TypedOther { search(query: "typed words") { totalCount } }');
  await ask("{ typedField }");
  await fetch(`${address}/typed-path?typed=1`);
  await fetch(`${address}/graphql?typed=1`, { method: "PURGE" });
  after = await scrape();
  expect(JSON.stringify(after)).not.toMatch(/typed|PURGE/i);

  const files = new Set(cypherFiles());
  const allowed: Record<string, (value: string) => boolean> = {
    file: (value) => files.has(value),
    kind: (value) =>
      ["query", "mutation", "subscription", "graphql", "health", "other"].includes(value),
    status: (value) => /^[2-5]xx$/.test(value),
    code: (value) => /^[A-Z_]+$/.test(value),
    reason: (value) => ["failed", "canceled"].includes(value),
    state: (value) => ["working", "waiting"].includes(value),
    le: (value) => value === "+Inf" || Number(value) > 0,
  };
  for (const { name, labels } of after.filter((sample) => sample.name.startsWith("throughline_"))) {
    for (const [label, value] of Object.entries(labels)) {
      expect([name, label, value, allowed[label]?.(value)]).toEqual([name, label, value, true]);
    }
  }
});

it("tell the checks of health from pages, and have Node's own", async () => {
  await fetch(`${address}/health/ready`);
  await fetch(`${address}/schema.graphql`);
  await fetch(`${address}/graphql`, { headers: { accept: "text/html" } });
  after = await scrape();
  expect(growth(REQUESTS)).toEqual({ "health 2xx": 1, "other 2xx": 2 });
  expect(sampleOf(after, "process_resident_memory_bytes")).toBeGreaterThan(10_000_000);
  expect(sampleOf(after, "nodejs_eventloop_lag_p99_seconds")).toBeGreaterThanOrEqual(0);
});

it("are not on the public port, and nothing else is on theirs", async () => {
  expect((await fetch(`${address}/metrics`)).status).toBe(404);
  expect((await fetch(`${metrics}/graphql?query={__typename}`)).status).toBe(404);
  expect((await fetch(`${metrics}/metrics`, { method: "POST" })).status).toBe(404);
  expect((await fetch(`${metrics}/metrics`, { method: "HEAD" })).status).toBe(200);
});

it("name their own setting when their port is in use", async () => {
  const port = new URL(metrics ?? "").port;
  const refused = await observedServer(database, { THROUGHLINE_METRICS_PORT: port }).catch(
    (error) => error,
  );
  expect(refused).toBeInstanceOf(Problem);
  expect(refused.message).toMatch(
    new RegExp(`Port ${port} is in use .*: THROUGHLINE_METRICS_PORT=`),
  );
});
