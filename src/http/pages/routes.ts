import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { LRUCache } from "lru-cache";
import { assetRoutes } from "../answers/asset-files.ts";
import { askingOf, type Env } from "../answers/env.ts";
import { pageHeaders } from "../answers/headers.ts";
import { type Ask, Refused } from "../documents/ask.ts";
import { headersOf, statusOf } from "../errors/client-errors.ts";
import { readExamples } from "../explorer/examples.ts";
import { type FrontAnswer, readFrontAnswer } from "./front/front-answer.ts";
import { frontPage } from "./front/front-page.tsx";
import { galleryRoutes } from "./gallery/routes.ts";
import { errorPage } from "./parts/error-page.tsx";
import { SITE_ASSETS, type Site } from "./parts/site.ts";
import { searchRoutes } from "./search/routes.ts";
import { searchedPage } from "./things/not-found-page.tsx";
import { thingRoutes } from "./things/routes.ts";
import { traceRoutes } from "./trace/routes.ts";

const ANSWER_KEPT_MS = 60_000;
/**
 * Short, so that the answer reappears soon after the database recovers; not zero, to spare the
 * database.
 */
const FAILURE_KEPT_MS = 2_000;

/** A page of text, with the search box: it needs a style, a script and an icon from this server, and suggestions. */
const readerHeaders = pageHeaders({
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
  // The gallery shows cards.
  frameSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  requireTrustedTypesFor: ["'script'"],
});

const PAGE_OR_TEXT = {
  header: "Accept" as const,
  supports: ["text/html", "text/plain"],
  default: "text/plain",
};

/** The pages for readers, and the files that they load. */
export function pageRoutes(ask: Ask, site: Site): Hono<Env> {
  const examples = readExamples();
  const front = new LRUCache<"front", { answer: FrontAnswer | null }>({
    max: 1,
    ttl: ANSWER_KEPT_MS,
    fetchMethod: async (_key, _stale, { options }) => {
      const answer = await readFrontAnswer(ask);
      if (answer === null) options.ttl = FAILURE_KEPT_MS;
      return { answer };
    },
  });
  return new Hono<Env>()
    .route(
      "/",
      assetRoutes(SITE_ASSETS, () => site.files),
    )
    .use(readerHeaders)
    .get("/", async (context) => {
      const { answer } = await front.forceFetch("front");
      const baseUrl = context.env.baseUrl ?? "";
      return context.html(frontPage({ site, baseUrl, examples, answer }), 200, {
        "cache-control": "no-cache",
      });
    })
    .route("/", galleryRoutes(ask, site))
    .route("/", searchRoutes(ask, site))
    .route("/", traceRoutes(ask, site))
    .route("/", thingRoutes(ask, site))
    .get("*", async (context, next) => {
      if (!isForPeople(context)) return next();
      const words = wordsOf(new URL(context.req.url).pathname);
      return context.html(await searchedPage({ ask, site, words, asking: askingOf(context) }), 404);
    })
    .onError((error, context) => {
      // What is no refusal is a defect, which the router reports.
      if (!(error instanceof Refused) || !isForPeople(context)) throw error;
      const status = statusOf(error.code) as 503;
      return context.html(errorPage(site, error.message, status >= 500), status, headersOf(status));
    });
}

/** What an address names that is no page's: `/jeff-sessions`; "" for one that is no row of words. */
function wordsOf(pathname: string): string {
  return /^\/[\w-]{1,100}\/?$/.test(pathname) ? pathname.replace(/[/_-]+/g, " ").trim() : "";
}

function isForPeople(context: Context<Env>): boolean {
  return accepts(context, PAGE_OR_TEXT) === "text/html";
}
