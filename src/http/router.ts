import type { GraphQLSchema } from "graphql";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Database } from "../graph/database.ts";
import type { Env } from "./answers/env.ts";
import { fileHeaders, KEPT_HEADERS, readByAll, variesByCoding } from "./answers/headers.ts";
import { healthRoutes } from "./answers/health.ts";
import { oembedRoutes } from "./cards/oembed.ts";
import { cardRoutes } from "./cards/routes.ts";
import { type Ask, Refused } from "./documents/ask.ts";
import { drawingRoutes } from "./drawings/routes.ts";
import { headersOf, MASKED, statusOf } from "./errors/client-errors.ts";
import { noteDefect } from "./errors/note-errors.ts";
import { explorerRoutes } from "./explorer/routes.ts";
import { crawlerRoutes, type OnBroken } from "./feeds/routes.ts";
import { imageRoutes } from "./images/routes.ts";
import { openSite } from "./pages/parts/site.ts";
import { pageRoutes } from "./pages/routes.ts";

export interface RouterOptions {
  ask: Ask;
  schema: GraphQLSchema;
  database: Database;
  /** Where readers report errors: a web or mail address. */
  contactUrl: string | null;
  /** Called for each defect, of which the reader sees only that something went wrong. */
  onDefect(error: unknown): void;
  onBroken: OnBroken;
}

/**
 * Answers everything but GraphQL: pages, files for programs, health. All of it is only read, so no
 * request's body is looked at.
 */
export function createRouter({ contactUrl, ...options }: RouterOptions): Hono<Env> {
  const { ask, schema, database, onDefect, onBroken } = options;
  const site = openSite(contactUrl);
  return new Hono<Env>()
    .use(readByAll, variesByCoding, compress(), fileHeaders)
    .use(async (context, next) => {
      if (READS.has(context.req.method)) return next();
      return context.text("Only GET and HEAD are answered here.\n", 405, { allow: "GET, HEAD" });
    })
    .route("/", crawlerRoutes(ask, onBroken))
    .use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, ...KEPT_HEADERS] }))
    .route("/", healthRoutes(database))
    .route("/", explorerRoutes(schema, site.icon))
    .route("/", drawingRoutes(ask))
    .route("/", cardRoutes(ask))
    .route("/", oembedRoutes(ask))
    .route("/", imageRoutes(ask))
    .route("/", pageRoutes(ask, site))
    .notFound((context) =>
      context.text("There is nothing at this address. The API is at /graphql.\n", 404),
    )
    .onError((error, context) => refused(error, context, onDefect));
}

const READS: ReadonlySet<string> = new Set(["GET", "HEAD"]);

function refused(
  error: unknown,
  context: Context<Env>,
  onDefect: RouterOptions["onDefect"],
): Response {
  const isRefusal = error instanceof Refused;
  if (!isRefusal) {
    if (context.env.record) noteDefect(context.env.record, error);
    onDefect(error);
  }
  const status = statusOf(isRefusal ? error.code : MASKED.code);
  const message = isRefusal ? error.message : MASKED.message;
  return context.text(`${message}\n`, status as ContentfulStatusCode, headersOf(status));
}
