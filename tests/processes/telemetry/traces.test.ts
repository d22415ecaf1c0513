import { type AddressInfo, createServer, type Socket } from "node:net";
import { pino } from "pino";
import { afterAll, beforeEach, describe, expect, inject, it, onTestFinished } from "vitest";
import { cypherFiles } from "../../../src/graph/cypher-file.ts";
import { AlteredDatabase, BROKEN } from "../../support/altered-database.ts";
import { openCollector, type Tree } from "./collector.ts";
import { observedServer } from "./observed-server.ts";

const collector = await openCollector();
const database = new AlteredDatabase(inject("seededNeo4j"));
const lines: Record<string, unknown>[] = [];
const log = pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) });
const open = () =>
  observedServer(database, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.address }, log);
let server = await open();
beforeEach(async () => {
  database.prefix = null;
  collector.clear();
  lines.length = 0;
});
afterAll(async () => {
  await server.stop();
  collector.close();
  await database.close();
});

/** What has arrived once a server has stopped: a stop sends what is not sent yet. The next one starts. */
async function traces(): Promise<Tree[]> {
  await server.stop();
  server = await open();
  return collector.trees();
}

const SERVER = 2;
const INTERNAL = 1;
const CLIENT = 3;
const ERROR = 2;

const outline = ({ span, below }: Tree): object => ({
  [span.name]: below.map(outline),
});

it("go from the request through the operation to each Cypher file", async () => {
  const answer = await server.ask(
    "query People { people(first: 2) { nodes { name offices { nodes { id } } } } cities { totalCount } }",
  );
  expect(answer.status).toBe(200);
  const trees = await traces();
  expect(trees.map(outline)).toEqual([
    {
      "POST /graphql": [
        {
          query: expect.arrayContaining([{ "people/all.cypher": [] }, { "cities/all.cypher": [] }]),
        },
      ],
    },
  ]);
  const [http] = trees;
  const [operation] = http?.below ?? [];
  expect(http?.span).toMatchObject({
    kind: SERVER,
    status: { code: 0 },
    attributes: {
      "http.request.method": "POST",
      "http.route": "/graphql",
      "url.path": "/graphql",
      "http.response.status_code": 200,
    },
  });
  expect(operation?.span).toMatchObject({
    kind: INTERNAL,
    attributes: { "graphql.operation.type": "query", "graphql.operation.name": "People" },
  });
  expect(operation?.below).toHaveLength(2);
  for (const { span } of operation?.below ?? []) {
    expect(span).toMatchObject({
      kind: CLIENT,
      status: { code: 0 },
      attributes: {
        "db.system.name": "neo4j",
        "db.query.summary": span.name,
        "code.file.path": `cypher/${span.name}`,
      },
    });
    expect(cypherFiles()).toContain(span.name);
  }
  const people = operation?.below.find(({ span }) => span.name === "people/all.cypher");
  // One row for each parent, and a root has one.
  expect(people?.span.attributes["db.response.returned_rows"]).toBe(1);
  expect(collector.resources[0]).toMatchObject({ "service.name": "throughline" });
});

it("have times that lie within each other", async () => {
  await server.ask("{ people { nodes { offices { nodes { id } } } } }");
  const within = ({ span, below }: Tree): void => {
    expect(span.endTimeUnixNano).toBeGreaterThan(span.startTimeUnixNano);
    for (const child of below) {
      expect(child.span.startTimeUnixNano).toBeGreaterThanOrEqual(span.startTimeUnixNano);
      expect(child.span.endTimeUnixNano).toBeLessThanOrEqual(span.endTimeUnixNano);
      within(child);
    }
  };
  (await traces()).forEach(within);
});

it("continue the caller's own trace, and the log's line names it", async () => {
  const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
  await server.ask("{ people { totalCount } }", {
    headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
  });
  const [tree] = await traces();
  expect(tree?.span).toMatchObject({ traceId, parentSpanId: "00f067aa0ba902b7" });
  expect(tree?.below[0]?.below[0]?.span.traceId).toBe(traceId);
  expect(lines).toMatchObject([{ msg: "request", trace_id: traceId }]);
});

it("begin anew where the caller has none, or one of no form", async () => {
  await server.ask("{ people { totalCount } }", { headers: { traceparent: "'; DROP" } });
  const [tree] = await traces();
  expect(tree?.span.parentSpanId ?? "").toBe("");
  expect(lines).toMatchObject([{ trace_id: tree?.span.traceId }]);
});

it("are not sent where the caller has decided so, but the log's line still names the trace", async () => {
  const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
  await server.ask("{ people { totalCount } }", {
    headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-00` },
  });
  expect(await traces()).toEqual([]);
  expect(lines).toMatchObject([{ trace_id: traceId }]);
});

it("say what failed, and where, and the log has the same trace", async () => {
  database.prefix = BROKEN;
  await server.ask("{ people { totalCount } }");
  const [tree] = await traces();
  const [operation] = tree?.below ?? [];
  expect(operation?.span).toMatchObject({
    status: { code: ERROR },
    attributes: { "error.type": "INTERNAL_SERVER_ERROR" },
  });
  expect(operation?.below[0]?.span).toMatchObject({
    name: "people/all.cypher",
    status: { code: ERROR },
    attributes: { "error.type": "Neo.ClientError.Statement.SyntaxError" },
  });
  const trace_id = tree?.span.traceId;
  expect(lines).toMatchObject([
    { msg: "failure", trace_id },
    { msg: "request", trace_id },
  ]);
});

it("of a refused document have no statement", async () => {
  await server.ask("{ people { nodes { nickname } } }");
  await server.ask("{");
  const trees = await traces();
  expect(trees.map(outline)).toEqual([
    { "POST /graphql": [{ query: [] }] },
    { "POST /graphql": [{ "GraphQL Operation": [] }] },
  ]);
  expect(trees.map(({ below }) => below[0]?.span.attributes["error.type"])).toEqual([
    "GRAPHQL_VALIDATION_FAILED",
    "GRAPHQL_PARSE_FAILED",
  ]);
});

it("hold no document, no value and no query string", async () => {
  await server.ask(
    'query ($id: ID!) { node(id: $id) { id } search(query: "typed words") { totalCount } }',
    {
      variables: { id: "person/typed-id" },
      headers: { authorization: "Bearer typed-token", "user-agent": "typed-agent" },
    },
  );
  await fetch(`${server.address}/graphql?query={typed}`);
  const trees = await traces();
  expect(trees).toHaveLength(2);
  expect(collector.text()).not.toMatch(/typed/);
});

it("are not made of the checks of health", async () => {
  expect((await fetch(`${server.address}/health/ready`)).status).toBe(200);
  expect(await traces()).toEqual([]);
  expect(lines).toEqual([expect.not.objectContaining({ trace_id: expect.anything() })]);
});

describe("do not hold up a stop", () => {
  const stopWith = async (collectorAddress: string) => {
    const lonely = await observedServer(
      database,
      { OTEL_EXPORTER_OTLP_ENDPOINT: collectorAddress, OTEL_EXPORTER_OTLP_TIMEOUT: "200" },
      log,
    );
    await lonely.ask("{ people { totalCount } }");
    await lonely.stop();
    return lines;
  };

  it("when nobody takes them, and the log says so", async () => {
    expect(await stopWith("http://127.0.0.1:1")).toMatchObject([
      { msg: "request" },
      { msg: "traces", detail: expect.stringContaining("ECONNREFUSED") },
    ]);
  });

  it("when they are taken and never answered, and the log says so", async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      silent.close();
    });
    const { port } = silent.address() as AddressInfo;
    expect(await stopWith(`http://127.0.0.1:${port}`)).toMatchObject([
      { msg: "request" },
      { msg: "traces", detail: expect.stringMatching(/timed? ?out/i) },
    ]);
    expect(sockets.length).toBeGreaterThan(0);
  });
});
