import type { Server } from "node:http";
import type { Logger } from "pino";
import type { Settings } from "../config.ts";
import type { Database } from "../graph/database.ts";
import { listen } from "../http/listen.ts";
import type { Observe } from "../telemetry/answered-request.ts";

/** The telemetry of a running server; empty unless a setting turns some on. */
export interface Telemetry {
  /** Null when neither metrics nor traces are on. */
  observe: Observe | null;
  /** Serves the metrics on a separate port; null when they are off. */
  metricsServer: Server | null;
  /** Sends the remaining traces, and closes the metrics' port. */
  stop(): Promise<void>;
}

/**
 * Starts the telemetry that the settings turn on. Its libraries are loaded only then: without it, a
 * server starts as fast, and uses as little memory, as if they did not exist.
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
