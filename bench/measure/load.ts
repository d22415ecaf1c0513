import { GraphqlClient } from "../contenders/http.ts";
import type { Server } from "../contenders/start-server.ts";
import { at } from "../graph/random.ts";
import type { BenchQuery } from "../queries/query.ts";
import { processUse } from "./processes.ts";
import { median, quantile } from "./statistics.ts";

export type Loaded = "product" | "peer";

/** A server's results under load; each number is the median of the rounds. */
export interface LoadResult {
  requestsPerSecond: number;
  /** Latencies in milliseconds. */
  median: number;
  p95: number;
  /** Busy processors: 1 is one whole core. */
  cpu: { server: number; database: number; client: number };
  /**
   * Milliseconds of processor time per response: on a machine with other work, the more stable
   * number.
   */
  cpuMilliseconds: { server: number; database: number };
  residentMiB: number;
}

export interface LoadRow {
  query: string;
  atOnce: number;
  results: Record<Loaded, LoadResult>;
}

export interface LoadOptions {
  rounds: number;
  milliseconds: number;
  atOnce: readonly number[];
}

/** Keeps this many requests in progress at each server in turn, and counts the responses. */
export async function measureLoad(
  queries: readonly BenchQuery[],
  servers: Readonly<Record<Loaded, Server>>,
  databasePid: number,
  { rounds, milliseconds, atOnce }: LoadOptions,
): Promise<LoadRow[]> {
  const rows: LoadRow[] = [];
  for (const query of queries) {
    for (const requests of atOnce) {
      const results: Record<Loaded, LoadResult[]> = { product: [], peer: [] };
      for (let round = 0; round < rounds; round += 1) {
        const order: Loaded[] = round % 2 === 0 ? ["product", "peer"] : ["peer", "product"];
        for (const name of order) {
          const bodies = query.cases.flatMap((one) => one[name]?.body ?? []);
          const load = { bodies, server: servers[name], requests, milliseconds, databasePid };
          results[name].push(await run(load));
        }
      }
      const { product, peer } = results;
      const both = { product: middle(product), peer: middle(peer) };
      rows.push({ query: query.name, atOnce: requests, results: both });
    }
  }
  return rows;
}

interface Load {
  bodies: readonly string[];
  server: Server;
  requests: number;
  milliseconds: number;
  databasePid: number;
}

async function run(load: Load): Promise<LoadResult> {
  const { bodies, server, requests, milliseconds, databasePid } = load;
  const client = new GraphqlClient(server.url, requests);
  const latencies: number[] = [];
  const before = use(server.pid, databasePid);
  const begun = performance.now();
  const deadline = begun + milliseconds;
  let next = 0;
  const loop = async () => {
    for (let sent = performance.now(); sent < deadline; sent = performance.now()) {
      next += 1;
      await client.ask(at(bodies, next % bodies.length));
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: requests }, loop));
  const seconds = (performance.now() - begun) / 1000;
  const after = use(server.pid, databasePid);
  await client.close();
  const used = (name: keyof typeof before) => after[name].cpuSeconds - before[name].cpuSeconds;
  const busy = (name: keyof typeof before) => used(name) / seconds;
  const each = (name: keyof typeof before) => (used(name) / latencies.length) * 1000;
  return {
    requestsPerSecond: latencies.length / seconds,
    median: median(latencies),
    p95: quantile(latencies, 0.95),
    cpu: { server: busy("server"), database: busy("database"), client: busy("client") },
    cpuMilliseconds: { server: each("server"), database: each("database") },
    residentMiB: after.server.residentMiB,
  };
}

function use(server: number, database: number) {
  return {
    server: processUse(server),
    database: processUse(database),
    client: processUse(process.pid),
  };
}

function middle(results: readonly LoadResult[]): LoadResult {
  const of = (read: (result: LoadResult) => number) => median(results.map(read));
  return {
    requestsPerSecond: of((result) => result.requestsPerSecond),
    median: of((result) => result.median),
    p95: of((result) => result.p95),
    cpu: {
      server: of(({ cpu }) => cpu.server),
      database: of(({ cpu }) => cpu.database),
      client: of(({ cpu }) => cpu.client),
    },
    cpuMilliseconds: {
      server: of(({ cpuMilliseconds }) => cpuMilliseconds.server),
      database: of(({ cpuMilliseconds }) => cpuMilliseconds.database),
    },
    residentMiB: of((result) => result.residentMiB),
  };
}
