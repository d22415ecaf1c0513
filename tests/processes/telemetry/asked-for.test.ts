import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, inject, it, onTestFinished } from "vitest";
import { ROOT } from "../../support/paths.ts";
import { openCollector } from "./collector.ts";
import { parseExposition, sampleOf } from "./exposition.ts";

// A process of its own, as its user runs it: only there can be seen what a start loads and opens.

const { uri, user, password, database } = inject("seededNeo4j");
const NEO4J = {
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
};
const NOTHING = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => /^(OTEL_|THROUGHLINE_)/.test(name))
    .map((name) => [name, ""]),
);

/** Starts `serve` on a free port; `line` resolves with the next line of its output that matches. */
function serve(env: Record<string, string>) {
  const args = ["--import", "tsx", "--import", "./tests/processes/telemetry/report-loaded.mjs"];
  const child = spawn(process.execPath, [...args, "src/main.ts", "serve"], {
    cwd: ROOT,
    env: { ...process.env, ...NOTHING, ...NEO4J, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const line = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`It ended before ${pattern}`);
      const found = pattern.exec(value);
      if (found) return found[1] ?? "";
    }
  };
  const loaded = async (): Promise<{ listening: number; loaded: string[] }> => {
    child.kill("SIGUSR2");
    return JSON.parse(await line(/^LOADED (.*)/));
  };
  return { child, line, loaded };
}

const isTelemetry = (name: string) => /^(prom-client$|@opentelemetry\/)/.test(name);

it("nothing of it is loaded, and no port but the API's is open, unless a setting asks for it", async () => {
  const { line, loaded } = serve({ LOG_LEVEL: "silent" });
  const api = await line(/^API +(\S+)/);
  await fetch(`${api}?query={people{totalCount}}`);
  const now = await loaded();
  expect(now.listening).toBe(1);
  // That the list can be relied on: it has what is there.
  expect(now.loaded).toContain("neo4j-driver");
  expect(now.loaded.filter(isTelemetry)).toEqual([]);
});

it("both are there when both are asked for, and a stop sends the last traces", async () => {
  const collector = await openCollector();
  onTestFinished(() => collector.close());
  const { child, line, loaded } = serve({
    LOG_LEVEL: "silent",
    THROUGHLINE_METRICS_PORT: "0",
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.address,
    OTEL_SERVICE_NAME: "throughline-of-the-test",
  });
  const api = await line(/^API +(\S+)/);
  const metrics = await line(/^Metrics +(\S+)/);
  await fetch(`${api}?query={people{totalCount}}`);
  const now = await loaded();
  expect(now.listening).toBe(2);
  expect(now.loaded.filter(isTelemetry)).toEqual(
    expect.arrayContaining(["prom-client", "@opentelemetry/sdk-trace-base"]),
  );
  const samples = parseExposition(await (await fetch(metrics)).text());
  const ofQueries = { kind: "query", status: "2xx" };
  expect(sampleOf(samples, "throughline_http_requests_total", ofQueries)).toBe(1);

  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
  const [tree] = collector.trees();
  expect(tree?.span.name).toBe("GET /graphql");
  expect(tree?.below[0]?.below[0]?.span.name).toBe("people/all.cypher");
  expect(collector.resources[0]).toMatchObject({ "service.name": "throughline-of-the-test" });
});
