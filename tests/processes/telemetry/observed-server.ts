import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { pino } from "pino";
import { openTelemetry } from "../../../src/commands/open-telemetry.ts";
import { readSettings } from "../../../src/config.ts";
import type { Database } from "../../../src/graph/database.ts";
import { createApp } from "../../../src/http/app.ts";
import { listen } from "../../../src/http/listen.ts";

/** The server as `serve` puts it together, with these settings; its log goes to `log`, if anywhere. */
export async function observedServer(
  database: Database,
  env: Record<string, string>,
  log: Logger = pino({ level: "silent" }),
) {
  const settings = readSettings({ PORT: "0", ...env });
  const telemetry = await openTelemetry(settings, database, log);
  const { observe } = telemetry;
  const app = createApp({ database, limits: settings, log, ...(observe ? { observe } : {}) });
  const server = await listen(app, settings);
  const metrics = telemetry.metricsServer && addressOf(telemetry.metricsServer);
  const address = addressOf(server);
  return {
    address,
    /** Where metrics are served; null when they are off. */
    metrics,
    ask: (query: string, more: { variables?: object; headers?: Record<string, string> } = {}) =>
      fetch(`${address}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json",
          ...more.headers,
        },
        body: JSON.stringify({ query, variables: more.variables ?? {} }),
      }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await telemetry.stop();
    },
  };
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
