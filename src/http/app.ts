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
import { EXPOSED_HEADERS } from "./answers/headers.ts";
import { createAsk } from "./documents/ask.ts";
import { MASKED, toClientError } from "./errors/client-errors.ts";
import { baseUrl, type PublicAddress } from "./plugins/base-url.ts";
import { bodyLimit } from "./plugins/body-limit.ts";
import { handOver, isForGraphql } from "./plugins/hand-over.ts";
import { observation } from "./plugins/observation.ts";
import { requestForm } from "./plugins/request-form.ts";
import { requestLog } from "./plugins/request-log.ts";
import { requestRecord } from "./plugins/request-record.ts";
import { securityHeaders } from "./plugins/security-headers.ts";
import type { Traffic } from "./plugins/traffic.ts";
import { createRouter } from "./router.ts";

/** The server's options; nothing here is read from the environment. */
export interface ServerOptions {
  database: Database;
  limits?: Limits;
  /** Where the addresses in answers begin: by default where the request was sent. */
  address?: PublicAddress;
  /** Where readers report errors, if anywhere. */
  contactUrl?: string | null;
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
const LOOK_AHEAD: LookAhead = { rows: 50_000, relationships: 32, branches: 100 };
/** Our own documents are few, so each is planned once, and however much a page shows is read at once. */
const OUR_LOOK_AHEAD: LookAhead = { rows: 50_000, relationships: 128, branches: 1_000 };

/** Which scripts of other sites may ask, and how: all, but not as somebody. */
const CORS = {
  origin: "*",
  credentials: false,
  methods: ["GET", "POST", "OPTIONS"],
  allowedHeaders: ["content-type", "accept", "x-request-id", "apollo-require-preflight"],
  exposedHeaders: EXPOSED_HEADERS,
  maxAge: 86_400,
};

/**
 * The HTTP application: GraphQL by Yoga, which stands in front, and all else by the router. The other
 * way around, GraphQL's answers would pass through both.
 */
export function createApp(options: ServerOptions) {
  const { database, limits = DEFAULT_LIMITS, log, observe, traffic } = options;
  const address = options.address ?? { publicUrl: null, trustProxy: false };
  const onDefect = (error: unknown) => options.onDefect?.(error);
  const app: YogaServerInstance<ServerContext, ApiContext> = createYoga({
    schema,
    graphqlEndpoint: "/graphql",
    landingPage: false,
    // Yoga's own GraphiQL loads files from the internet. The router serves an explorer that works
    // offline.
    graphiql: false,
    // What the router answers is for all, and says so itself. Here the answer depends on who asks: a cache
    // that keeps it for one would give it to others. A browser's question beforehand is never kept.
    cors: (request) => (isForGraphql(request) || request.method === "OPTIONS" ? CORS : false),
    healthCheckEndpoint: "/health/live",
    logging: false,
    // `bodyLimit` does this.
    maxRequestBodySize: false,
    multipart: false,
    batching: false,
    parserAndValidationCache: parserCaches(),
    context: ({ request, signal, record, baseUrl, isOurs }: YogaInitialContext & ServerContext) =>
      createContext(database, {
        ...(signal ? { signal } : {}),
        timeoutMs: limits.deadlineMs + TIMEOUT_MARGIN_MS,
        deadlineMs: limits.deadlineMs,
        baseUrl: baseUrl ?? new URL(request.url).origin,
        lookAhead:
          options.lookAhead === undefined
            ? isOurs
              ? OUR_LOOK_AHEAD
              : LOOK_AHEAD
            : options.lookAhead,
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
        if (clientError.extensions.code === MASKED.code) onDefect(error);
        return clientError;
      },
    },
    plugins: [
      requestRecord(),
      ...(traffic ? [traffic.plugin] : []),
      baseUrl(address),
      handOver((request, context) => router.fetch(request, context)),
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
  const router = createRouter({
    ask: createAsk(app),
    schema,
    database,
    contactUrl: options.contactUrl ?? null,
    onDefect,
    onBroken: (error, record) => {
      log?.error({ requestId: record?.id, err: record?.causes.at(-1) ?? error }, "broken off");
      onDefect(error);
    },
  });
  return app;
}
