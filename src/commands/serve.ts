import { readdir } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { destination, type Logger, pino } from "pino";
import { isGraphEmpty } from "../changes/is-graph-empty.ts";
import { readSettings, type Settings } from "../config.ts";
import type { Database } from "../graph/database.ts";
import { createApp } from "../http/app.ts";
import { createAsk } from "../http/documents/ask.ts";
import { warmUp } from "../http/documents/warm-up.ts";
import { listen, tryListen } from "../http/listen.ts";
import { createTraffic, type Traffic } from "../http/plugins/traffic.ts";
import { loadFiles } from "../loading/load-files.ts";
import { keepNeo4jRunning } from "./keep-neo4j-running.ts";
import { type OpenGraph, openGraph } from "./open-graph.ts";
import { openTelemetry, type Telemetry } from "./open-telemetry.ts";

const SEED = fileURLToPath(new URL("../../seed/", import.meta.url));
const MILLISECONDS_TO_FINISH = 5_000;
/** For responses that are ready but not yet sent. */
const MILLISECONDS_TO_SEND = 1_000;

/**
 * `throughline serve`: runs until SIGINT or SIGTERM, then lets the requests in progress finish and
 * stops Neo4j. A signal during startup ends the process at once, and our Neo4j with it.
 */
export async function serve(): Promise<void> {
  const settings = readSettings();
  await tryPorts(settings);
  const graph = await openGraph(settings, { share: false, report });
  try {
    await loadSeedIfEmpty(graph.database);
    const log = openLog(settings);
    const telemetry = await openTelemetry(settings, graph.database, log);
    try {
      await serveUntilSignal(settings, graph, telemetry, log);
    } finally {
      await telemetry.stop();
    }
  } finally {
    await graph.close();
  }
}

async function tryPorts({ host, port, metricsPort }: Settings): Promise<void> {
  await tryListen({ host, port });
  if (metricsPort !== null)
    await tryListen({ host, port: metricsPort }, "THROUGHLINE_METRICS_PORT");
}

async function serveUntilSignal(
  settings: Settings,
  graph: OpenGraph,
  telemetry: Telemetry,
  log: Logger,
): Promise<void> {
  const traffic = createTraffic();
  const app = createApp({
    database: graph.database,
    limits: settings,
    address: settings,
    contactUrl: settings.contactUrl,
    log,
    traffic,
    ...(telemetry.observe ? { observe: telemetry.observe } : {}),
  });
  const server = await listen(app, settings);
  reportAddresses(settings, server, telemetry.metricsServer);
  void warmUp(createAsk(app));
  const keeping =
    graph.local && settings.neo4j.kind === "local"
      ? keepNeo4jRunning(graph.local, settings.neo4j, report)
      : null;
  try {
    await Promise.race([untilSignal(), ...(keeping ? [keeping.failed] : [])]);
    report("Stopping …");
  } finally {
    await finish(server, traffic);
    await keeping?.stop();
  }
}

async function loadSeedIfEmpty(database: Database): Promise<void> {
  if (!(await isGraphEmpty(database))) return;
  report("The database is empty: loading the built-in graph …");
  const bundles = (await readdir(SEED)).filter((file) => file.endsWith(".yaml")).sort();
  await loadFiles(
    database,
    bundles.map((file) => SEED + file),
  );
}

function reportAddresses({ host }: Settings, server: Server, metricsServer: Server | null): void {
  const addressOf = (of: Server) =>
    `http://${host.includes(":") ? `[${host}]` : host}:${(of.address() as AddressInfo).port}`;
  report(`Pages     ${addressOf(server)}/`);
  report(`API       ${addressOf(server)}/graphql`);
  report(`Explorer  ${addressOf(server)}/graphql in a browser`);
  if (metricsServer) report(`Metrics   ${addressOf(metricsServer)}/metrics`);
  report("Ctrl-C stops it; what was loaded stays.");
}

function untilSignal(): Promise<unknown> {
  return new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
}

/** Writes one JSON line per event to stderr: stdout is for the person who started the server. */
function openLog({ logLevel }: Settings): Logger {
  return pino({ level: logLevel, timestamp: pino.stdTimeFunctions.isoTime }, destination(2));
}

/** Rejects new requests with 503, waits for those in progress, then closes the port. */
async function finish(server: Server, traffic: Traffic): Promise<void> {
  await traffic.stop(MILLISECONDS_TO_FINISH);
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), MILLISECONDS_TO_SEND);
  await closed;
  clearTimeout(timer);
}

function report(line: string): void {
  console.log(line);
}
