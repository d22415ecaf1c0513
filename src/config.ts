import { totalmem } from "node:os";
import { resolve } from "node:path";
import envPaths from "env-paths";
import { z } from "zod";
import { Problem } from "./errors.ts";

/** A Neo4j that somebody else runs. */
export interface RemoteNeo4j {
  kind: "remote";
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** The Neo4j that we download and run ourselves, on loopback. Sizes are in MiB. */
export interface LocalNeo4j {
  kind: "local";
  dataFolder: string;
  cacheFolder: string;
  /** 0 asks the operating system for a free port. */
  boltPort: number;
  heapMiB: number;
  pageCacheMiB: number;
}

export interface Settings {
  host: string;
  port: number;
  neo4j: RemoteNeo4j | LocalNeo4j;
  /** Where all addresses begin, such as https://news.example; null: where the request was sent. */
  publicUrl: string | null;
  /** Whether a proxy in front may say, by X-Forwarded-Proto and -Host, where the request was sent. */
  trustProxy: boolean;
  /** Where readers report errors: a web or mail address. */
  contactUrl: string | null;
  /** The most objects that a response may hold. */
  maxCost: number;
  /** The time limit of a request, in milliseconds. */
  deadlineMs: number;
  logLevel: LogLevel;
  /** The port of the metrics, on the same host as the API; null when they are off. */
  metricsPort: number | null;
  /** Null when traces are off. */
  traces: TraceSettings | null;
}

/** The settings that OpenTelemetry's SDK does not read from the environment by itself. */
export interface TraceSettings {
  /** The address of an OTLP collector's traces endpoint. */
  url: string;
  /** The timeout of an export, in milliseconds. */
  timeoutMs: number;
}

/** Sized for a crowd of clients on one machine: ARCHITECTURE.md says what they allow and why. */
export const DEFAULT_MAX_COST = 125_000;
export const DEFAULT_DEADLINE_MS = 10_000;
/**
 * Short, because a shutdown waits for it: container runtimes kill a container soon after they stop
 * it.
 */
const DEFAULT_TRACES_TIMEOUT_MS = 3_000;

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

const whole = z.coerce.number("is not a number").int("is not a whole number");
const wholeNumber = (low: number, high: number) =>
  whole.min(low, `is below ${low}`).max(high, `is above ${high}`);
const port = wholeNumber(0, 65535);
const mebibytes = whole.min(64, "is below 64 (MiB)");

/**
 * Memory for a small graph, scaled to this machine: an eighth for the heap, a sixteenth for the
 * page cache, within bounds.
 */
export function defaultMemory(totalBytes = totalmem()): { heapMiB: number; pageCacheMiB: number } {
  const total = Math.floor(totalBytes / 2 ** 20);
  const within = (low: number, share: number, high: number) =>
    Math.max(low, Math.min(high, Math.floor(total / share)));
  return { heapMiB: within(256, 8, 2048), pageCacheMiB: within(64, 16, 1024) };
}

const collector = z.url({ protocol: /^https?$/, error: "is no http:// or https:// address" });

/** An address without a path: what stands at it has its own. */
const origin = z
  .url({ protocol: /^https?$/, error: "is no address such as https://news.example" })
  .refine(
    (url) => /^https?:\/\/[^/?#@]+\/?$/.test(url),
    "has more than a scheme, a host and a port",
  )
  .transform((url) => new URL(url).origin);
const contact = z.url({
  protocol: /^(https?|mailto)$/,
  error: "is no https:// or mailto: address",
});

const environment = z.object({
  HOST: z.string().min(1, "is empty").default("127.0.0.1"),
  PORT: port.default(4000),
  PUBLIC_URL: origin.optional(),
  CONTACT_URL: contact.optional(),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/,
      "is not of the form bolt://host:port, neo4j://host:port or neo4j+s://host:port",
    )
    .optional(),
  NEO4J_USER: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default("neo4j"),
  NEO4J_BOLT_PORT: port.default(0),
  NEO4J_HEAP_MIB: mebibytes.optional(),
  NEO4J_PAGE_CACHE_MIB: mebibytes.optional(),
  THROUGHLINE_DATA: z.string().min(1, "is empty").default("data"),
  THROUGHLINE_CACHE: z.string().min(1, "is empty").optional(),
  THROUGHLINE_MAX_COST: wholeNumber(100, 10_000_000).default(DEFAULT_MAX_COST),
  THROUGHLINE_DEADLINE_MS: wholeNumber(100, 300_000).default(DEFAULT_DEADLINE_MS),
  THROUGHLINE_TRUST_PROXY: z
    .enum(["true", "false"], { error: "is neither true nor false" })
    .default("false"),
  LOG_LEVEL: z.enum(logLevels, { error: `is none of ${logLevels.join(", ")}` }).default("info"),
  THROUGHLINE_METRICS_PORT: port.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector.optional(),
  OTEL_EXPORTER_OTLP_TIMEOUT: wholeNumber(1, 60_000).default(DEFAULT_TRACES_TIMEOUT_MS),
  OTEL_EXPORTER_OTLP_PROTOCOL: z.string().optional(),
  OTEL_TRACES_EXPORTER: z.string().optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
});

/**
 * Reads the environment into one validated settings object.
 * @throws Problem BAD_SETTING naming every variable that is invalid
 */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  // An exported but empty variable means "not set", as in docker compose files.
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name} ${issue.message}: ${name.includes("PASSWORD") ? "***" : present[name]}`;
    });
    throw new Problem("BAD_SETTING", `Some settings do not fit:\n  ${lines.join("\n  ")}`);
  }
  const set = parsed.data;
  return {
    host: set.HOST,
    port: set.PORT,
    publicUrl: set.PUBLIC_URL ?? null,
    trustProxy: set.THROUGHLINE_TRUST_PROXY === "true",
    contactUrl: set.CONTACT_URL ?? null,
    neo4j: set.NEO4J_URI ? remote(set, set.NEO4J_URI) : local(set),
    maxCost: set.THROUGHLINE_MAX_COST,
    deadlineMs: set.THROUGHLINE_DEADLINE_MS,
    logLevel: set.LOG_LEVEL,
    metricsPort: metricsPort(set),
    traces: traces(set),
  };
}

type Environment = z.infer<typeof environment>;

function metricsPort({ THROUGHLINE_METRICS_PORT: own, PORT }: Environment): number | null {
  if (own !== undefined && own !== 0 && own === PORT) {
    throw new Problem(
      "BAD_SETTING",
      `THROUGHLINE_METRICS_PORT and PORT are both ${PORT}. Metrics need a port of their own, such as 9464.`,
    );
  }
  return own ?? null;
}

/**
 * Reads OpenTelemetry's own variables: the general one is a collector's address, the specific one
 * that of its traces endpoint.
 * https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
 */
function traces(set: Environment): TraceSettings | null {
  const ofAll = set.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/*$/, "/v1/traces");
  const url = set.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? ofAll;
  const isOff = set.OTEL_SDK_DISABLED === "true" || set.OTEL_TRACES_EXPORTER === "none";
  if (url === undefined || isOff) return null;
  if (set.OTEL_EXPORTER_OTLP_PROTOCOL === "grpc") {
    throw new Problem(
      "BAD_SETTING",
      "OTEL_EXPORTER_OTLP_PROTOCOL is grpc, but traces are sent over HTTP. Leave it out, and give the collector's HTTP address, usually that with port 4318.",
    );
  }
  return { url, timeoutMs: set.OTEL_EXPORTER_OTLP_TIMEOUT };
}

function remote(set: Environment, uri: string): RemoteNeo4j {
  if (set.NEO4J_PASSWORD === undefined) {
    throw new Problem(
      "BAD_SETTING",
      `NEO4J_URI is set, but NEO4J_PASSWORD is not. Set it to the password of "${set.NEO4J_USER}".`,
    );
  }
  return {
    kind: "remote",
    uri,
    user: set.NEO4J_USER,
    password: set.NEO4J_PASSWORD,
    database: set.NEO4J_DATABASE,
  };
}

function local(set: Environment): LocalNeo4j {
  const memory = defaultMemory();
  return {
    kind: "local",
    dataFolder: resolve(set.THROUGHLINE_DATA),
    cacheFolder: resolve(set.THROUGHLINE_CACHE ?? envPaths("throughline", { suffix: "" }).cache),
    boltPort: set.NEO4J_BOLT_PORT,
    heapMiB: set.NEO4J_HEAP_MIB ?? memory.heapMiB,
    pageCacheMiB: set.NEO4J_PAGE_CACHE_MIB ?? memory.pageCacheMiB,
  };
}
