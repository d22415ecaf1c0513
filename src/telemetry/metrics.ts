import type { IncomingMessage, ServerResponse } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { CANCELED } from "../graph/scope.ts";
import type { DatabaseLoad } from "../graph/sessions.ts";
import type { AnsweredRequest } from "./answered-request.ts";

/** In seconds: up to the default time limit of a request, and a little beyond. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];
const STATEMENT_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export interface Metrics {
  observe(answered: AnsweredRequest): void;
  /** Answers GET /metrics in the Prometheus text format. */
  serve(request: IncomingMessage, response: ServerResponse): void;
}

/**
 * Prometheus metrics of the server and of Node. All label values are our own: client input, such as
 * an operation's name or an address, would create an unbounded number of series.
 * @param load called at each scrape
 */
export function createMetrics(load: () => DatabaseLoad): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];

  const requests = new Counter({
    name: "throughline_http_requests_total",
    help: "HTTP requests answered, by kind (the operation's type, or what else was asked for) and class of status.",
    labelNames: ["kind", "status"],
    registers,
  });
  const requestSeconds = new Histogram({
    name: "throughline_http_request_duration_seconds",
    help: "Time from a request's arrival until its answer was ready, by kind.",
    labelNames: ["kind"],
    buckets: REQUEST_BUCKETS,
    registers,
  });
  const errors = new Counter({
    name: "throughline_graphql_errors_total",
    help: "Answers with errors, by code. An answer counts once for each of its codes.",
    labelNames: ["code"],
    registers,
  });
  const statementSeconds = new Histogram({
    name: "throughline_cypher_duration_seconds",
    help: "Time of each Cypher statement that a request sent, with the wait for a connection, by file.",
    labelNames: ["file"],
    buckets: STATEMENT_BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: "throughline_cypher_failures_total",
    help: "Cypher statements that gave no rows because they failed or were canceled, by file.",
    labelNames: ["file", "reason"],
    registers,
  });
  databaseGauges(registry, load);

  return {
    observe({ kind, status, begun, ended, codes, runs }) {
      requests.inc({ kind, status: `${Math.floor(status / 100)}xx` });
      requestSeconds.observe({ kind }, (ended - begun) / 1000);
      for (const code of codes) errors.inc({ code });
      for (const { file, milliseconds, why } of runs) {
        statementSeconds.observe({ file }, milliseconds / 1000);
        if (why) failures.inc({ file, reason: why === CANCELED ? "canceled" : "failed" });
      }
    },
    serve(request, response) {
      serveMetrics(registry, request, response).catch((error) => {
        answer(response, 500, `The metrics can't be read: ${error}\n`);
      });
    },
  };
}

function databaseGauges(registry: Registry, load: () => DatabaseLoad): void {
  new Gauge({
    name: "throughline_database_sessions",
    help: "Sessions that hold a connection to Neo4j or wait for one.",
    labelNames: ["state"],
    registers: [registry],
    collect() {
      const { sessions, mostConnections } = load();
      this.set({ state: "working" }, Math.min(sessions, mostConnections));
      this.set({ state: "waiting" }, Math.max(sessions - mostConnections, 0));
    },
  });
  new Gauge({
    name: "throughline_database_connections_max",
    help: "The most connections to one Neo4j that are held at once.",
    registers: [registry],
    collect() {
      this.set(load().mostConnections);
    },
  });
}

async function serveMetrics(
  registry: Registry,
  { method, url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (url?.split("?")[0] !== "/metrics" || (method !== "GET" && method !== "HEAD")) {
    answer(response, 404, "The metrics are at /metrics.\n");
    return;
  }
  answer(response, 200, await registry.metrics(), registry.contentType);
}

function answer(
  response: ServerResponse,
  status: number,
  text: string,
  type = "text/plain; charset=utf-8",
): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(text);
}
