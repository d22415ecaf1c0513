import { gzipSync } from "node:zlib";
import { Pool } from "undici";
import { documents } from "../../src/http/documents/documents.ts";
import type { Server } from "../contenders/start-server.ts";
import { person } from "../graph/people.ts";
import { at } from "../graph/random.ts";
import type { Sizes } from "../graph/sizes.ts";
import { hubOf } from "../queries/all-queries.ts";
import { processUse } from "./processes.ts";
import { median, quantile } from "./statistics.ts";

/** A page or a card, or the same data by GraphQL: each number is of many requests, but for `cold`. */
export interface PageRow {
  name: string;
  /** The first request since the server started, in milliseconds. */
  cold: number;
  requestsPerSecond: number;
  /** Milliseconds. */
  median: number;
  p95: number;
  p99: number;
  /** Milliseconds of the server's processor time for each response. */
  cpuMilliseconds: number;
  /** Median milliseconds of a request with the tag of what the reader has; null where there is none. */
  notModified: number | null;
  bytes: number;
  gzipped: number;
}

export interface PageOptions {
  milliseconds: number;
  atOnce: number;
  rounds: number;
}

const PEOPLE = 20;

interface Request {
  path: string;
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: string;
}

interface Subject {
  name: string;
  /** Rounds cycle through these. */
  requests: readonly Request[];
}

/** Asks for pages and cards, and for the same by GraphQL, in turn. */
export async function measurePages(
  sizes: Sizes,
  server: Server,
  { milliseconds, atOnce, rounds }: PageOptions,
): Promise<PageRow[]> {
  const pool = new Pool(server.url.origin, { connections: atOnce, pipelining: 1 });
  const rows = [];
  for (const subject of subjectsOf(sizes)) {
    const first = at(subject.requests, 0);
    const begun = performance.now();
    const { bytes, etag } = await send(pool, first);
    const cold = performance.now() - begun;
    rows.push({ subject, cold, bytes, etag, loads: [] as Load[] });
  }
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? rows : [...rows].reverse();
    for (const row of order) {
      row.loads.push(await load(pool, server.pid, row.subject.requests, atOnce, milliseconds));
    }
  }
  const results: PageRow[] = [];
  for (const { subject, cold, bytes, etag, loads } of rows) {
    const of = (read: (load: Load) => number) => median(loads.map(read));
    results.push({
      name: subject.name,
      cold,
      requestsPerSecond: of((each) => each.requestsPerSecond),
      median: of((each) => each.median),
      p95: of((each) => each.p95),
      p99: of((each) => each.p99),
      cpuMilliseconds: of((each) => each.cpuMilliseconds),
      notModified: etag === null ? null : await revalidated(pool, at(subject.requests, 0), etag),
      bytes: bytes.length,
      gzipped: gzipSync(bytes).length,
    });
  }
  await pool.close();
  return results;
}

function subjectsOf(sizes: Sizes): Subject[] {
  const hub = hubOf(sizes).speaker.id;
  // Spread over all, as those who are first are better connected.
  const usual = Array.from(
    { length: PEOPLE },
    (_, place) => person(Math.floor((place / PEOPLE) * sizes.people)).id,
  );
  const page = (ids: readonly string[]) =>
    ids.map((id) => ({ path: `/${id}`, method: "GET" as const, headers: { accept: "text/html" } }));
  const card = (ids: readonly string[]) =>
    ids.map((id) => ({ path: `/embed/${id}`, method: "GET" as const, headers: {} }));
  const data = (name: "EntityPage" | "EntityCard", ids: readonly string[]) =>
    ids.map((id) => ({
      path: "/graphql",
      method: "POST" as const,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: documents[name], variables: { id, facts: 6 } }),
    }));
  return [
    { name: "card of a person", requests: card(usual) },
    { name: "the same by GraphQL", requests: data("EntityCard", usual) },
    { name: "card of a hub", requests: card([hub]) },
    { name: "page of a person", requests: page(usual) },
    { name: "the same by GraphQL", requests: data("EntityPage", usual) },
    { name: "page of a hub", requests: page([hub]) },
  ];
}

async function send(pool: Pool, request: Request, tag?: string) {
  const headers = { ...request.headers, ...(tag && { "if-none-match": tag }) };
  const response = await pool.request({ ...request, headers });
  const bytes = new Uint8Array(await response.body.arrayBuffer());
  if (response.statusCode >= 400) throw new Error(`${request.path}: ${response.statusCode}`);
  const etag = response.headers.etag;
  return { status: response.statusCode, bytes, etag: typeof etag === "string" ? etag : null };
}

type Load = Pick<PageRow, "requestsPerSecond" | "median" | "p95" | "p99" | "cpuMilliseconds">;

async function load(
  pool: Pool,
  pid: number,
  requests: readonly Request[],
  atOnce: number,
  milliseconds: number,
): Promise<Load> {
  const latencies: number[] = [];
  const before = processUse(pid).cpuSeconds;
  const begun = performance.now();
  let next = 0;
  const loop = async () => {
    for (let sent = begun; sent < begun + milliseconds; ) {
      next += 1;
      sent = performance.now();
      await send(pool, at(requests, next % requests.length));
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, loop));
  return {
    requestsPerSecond: latencies.length / ((performance.now() - begun) / 1000),
    median: median(latencies),
    p95: quantile(latencies, 0.95),
    p99: quantile(latencies, 0.99),
    cpuMilliseconds: ((processUse(pid).cpuSeconds - before) / latencies.length) * 1000,
  };
}

const REVALIDATIONS = 50;

async function revalidated(pool: Pool, request: Request, tag: string): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < REVALIDATIONS; count += 1) {
    const begun = performance.now();
    const { status } = await send(pool, request, tag);
    if (status !== 304) throw new Error(`${request.path} was sent again (${status}).`);
    times.push(performance.now() - begun);
  }
  return median(times);
}
