import { createYoga, type YogaInitialContext, type YogaServerInstance } from "graphql-yoga";
import type { Logger } from "pino";
import type { Database } from "../graph/database.ts";
import type { LookAhead } from "../graph/relations/plan.ts";
import type { CypherRun } from "../graph/scope.ts";
import { type ApiContext, createContext } from "../graphql/context.ts";
import { costLimit } from "../graphql/limits/cost-limit.ts";
import { deadline } from "../graphql/limits/deadline.ts";
import { knownOperations } from "../graphql/limits/known-operations.ts";
import { DEFAULT_LIMITS, type Limits, MOST_BYTES } from "../graphql/limits/limits.ts";
import { parseLimit, parserCaches } from "../graphql/limits/parse-limit.ts";
import { validationLimit } from "../graphql/limits/validation-limit.ts";
import { errorOrder } from "../graphql/plugins/error-order.ts";
import { guessHints } from "../graphql/plugins/guess-hints.ts";
import { receipts } from "../graphql/plugins/receipts.ts";
import type { ServerContext } from "../graphql/request-record.ts";
import { schema } from "../schema.ts";
import type { Observe } from "../telemetry/answered-request.ts";
import type { FetchHere } from "./answers/ask-here.ts";
import { drawings } from "./drawings/plugin.ts";
import { toClientError } from "./errors/client-errors.ts";
import { pages } from "./explorer/plugin.ts";
import { bodyLimit } from "./plugins/body-limit.ts";
import { readiness } from "./plugins/health.ts";
import { observation } from "./plugins/observation.ts";
import { requestForm } from "./plugins/request-form.ts";
import { requestLog } from "./plugins/request-log.ts";
import { requestRecord } from "./plugins/request-record.ts";
import { securityHeaders } from "./plugins/security-headers.ts";
import { thingAddresses } from "./plugins/thing-addresses.ts";
import type { Traffic } from "./plugins/traffic.ts";

/** The server's options; nothing here is read from the environment. */
export interface ServerOptions {
  database: Database;
  limits?: Limits;
  /**
   * How far a Cypher statement looks ahead in the document; null: each statement reads one field.
   */
  lookAhead?: LookAhead | null;
  /** Logs each request, if given. */
  log?: Logger;
  /** Called for each request once its response is ready, for metrics and traces. */
  observe?: Observe;
  /** Needed for a graceful shutdown. */
  traffic?: Traffic;
  /** Called for each defect, which the client sees only as a masked error. */
  onDefect?(error: unknown): void;
  /** Called for each Cypher statement that has run; used by tests. */
  onRun?(run: CypherRun): void;
}

/**
 * The database's own timeout is longer than the request's by this margin; it ends statements that
 * we failed to end.
 */
const TIMEOUT_MARGIN_MS = 1_000;

/**
 * A statement's memory, and the time it holds its connection, grow with its rows; its planning time
 * grows with its relationships.
 */
const LOOK_AHEAD: LookAhead = { rows: 50_000, relationships: 32 };

/**
 * The HTTP application: GraphQL and its explorer at /graphql, the pages for people, and the two
 * health checks.
 */
export function createApp(options: ServerOptions) {
  const { database, limits = DEFAULT_LIMITS, log, observe, traffic } = options;
  const fetchHere: FetchHere = (address, init) => app.fetch(address, init);
  const app: YogaServerInstance<ServerContext, ApiContext> = createYoga({
    schema,
    graphqlEndpoint: "/graphql",
    landingPage: false,
    // Yoga's own GraphiQL loads files from the internet. `pages` serves an explorer that works
    // offline.
    graphiql: false,
    cors: {
      origin: "*",
      credentials: false,
      methods: ["GET", "POST", "OPTIONS"],
      allowedHeaders: ["content-type", "accept", "x-request-id", "apollo-require-preflight"],
      exposedHeaders: ["x-request-id", "retry-after"],
      maxAge: 86_400,
    },
    healthCheckEndpoint: "/health/live",
    logging: false,
    // `bodyLimit` does this.
    maxRequestBodySize: false,
    multipart: false,
    batching: false,
    parserAndValidationCache: parserCaches(),
    context: ({ request, signal, record }: YogaInitialContext & ServerContext) =>
      createContext(database, {
        ...(signal ? { signal } : {}),
        timeoutMs: limits.deadlineMs + TIMEOUT_MARGIN_MS,
        deadlineMs: limits.deadlineMs,
        baseUrl: new URL(request.url).origin,
        lookAhead: options.lookAhead === undefined ? LOOK_AHEAD : options.lookAhead,
        onRun: (run) => {
          record?.runs.push(run);
          options.onRun?.(run);
        },
        onRows: ({ estimated, actual }) => {
          if (!record) return;
          record.rows.estimated += estimated;
          record.rows.actual += actual;
        },
      }),
    maskedErrors: {
      maskError: (error) => {
        const clientError = toClientError(error);
        if (clientError.extensions.code === "INTERNAL_SERVER_ERROR") options.onDefect?.(error);
        return clientError;
      },
    },
    plugins: [
      requestRecord(),
      ...(traffic ? [traffic.plugin] : []),
      readiness(database),
      thingAddresses(),
      pages(schema, fetchHere),
      drawings(fetchHere),
      bodyLimit(MOST_BYTES),
      requestForm(),
      parseLimit(),
      knownOperations(),
      validationLimit(),
      deadline(limits.deadlineMs),
      costLimit(schema, limits.maxCost),
      receipts(limits.maxCost),
      guessHints(schema),
      errorOrder(),
      securityHeaders(),
      // Last, so that they see the final response. Observation comes before the log, whose lines
      // hold the trace id.
      ...(observe ? [observation(observe)] : []),
      ...(log ? [requestLog(log)] : []),
    ],
  });
  return app;
}
