import type { Server } from "node:http";
import type { Logger } from "pino";
import type { Settings } from "../config.ts";
import type { Database } from "../graph/database.ts";
import { listen } from "../http/listen.ts";
import type { Observe } from "../telemetry/answered-request.ts";

/** What is measured of a server while it runs; nothing, unless a setting asks for it. */
export interface Telemetry {
  /** Null when neither metrics nor traces are on. */
  observe: Observe | null;
  /** Answers scrapes of the metrics, on a port of its own; null when they are off. */
  metricsServer: Server | null;
  /** Sends the traces that are not sent yet, and closes the metrics' port. */
  stop(): Promise<void>;
}

/**
 * Starts what the settings ask for. Its libraries are loaded only then: a server without them starts
 * as fast, and holds as little, as if they did not exist.
 * @throws Problem BAD_SETTING when the metrics' port is in use or may not be opened
 */
export async function openTelemetry(
  { host, metricsPort, traces: wanted }: Settings,
  database: Database,
  log: Logger,
): Promise<Telemetry> {
  const metrics =
    metricsPort === null
      ? null
      : (await import("../telemetry/metrics.ts")).createMetrics(() => database.load);
  const metricsServer =
    metrics &&
    (await listen(metrics.serve, { host, port: metricsPort ?? 0 }, "THROUGHLINE_METRICS_PORT"));
  const traces = wanted && (await import("../telemetry/traces.ts")).startTraces(wanted, log);
  return {
    observe:
      metrics || traces
        ? (answered) => {
            metrics?.observe(answered);
            return traces?.observe(answered) ?? null;
          }
        : null,
    metricsServer,
    async stop() {
      metricsServer?.close();
      metricsServer?.closeAllConnections();
      await traces?.stop();
    },
  };
}
