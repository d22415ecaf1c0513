import { type Context, Hono } from "hono";
import { stream } from "hono/streaming";
import type { StreamingApi } from "hono/utils/stream";
import { askingOf, type Env } from "../answers/env.ts";
import type { Ask } from "../documents/ask.ts";
import { SITEMAP_KINDS, sitemapFile, sitemapIndex } from "./sitemap.ts";

const XML = "application/xml; charset=utf-8";
/** Crawlers come back after days. */
const CACHED = "public, max-age=3600";

/**
 * What crawlers ask for. Sitemaps are written while they are read, so they stand before the router's
 * ETags, which would wait for the end.
 */
export function crawlerRoutes(ask: Ask, onBroken: OnBroken): Hono<Env> {
  const streamed = streamer(onBroken);
  return new Hono<Env>()
    .get("/robots.txt", (context) =>
      context.text(robots(context.env.baseUrl ?? ""), 200, { "cache-control": CACHED }),
    )
    .get("/sitemap.xml", (context) => streamed(context, sitemapIndex(ask, askingOf(context))))
    .get("/sitemap/:file{[a-z]+\\.xml}", async (context, next) => {
      const kind = SITEMAP_KINDS.find((each) => `${each}.xml` === context.req.param("file"));
      if (!kind) return next();
      const after = context.req.query("after") ?? null;
      return streamed(context, sitemapFile(ask, kind, after, askingOf(context)));
    });
}

/**
 * Crawlers need not search or ask. Cards and traces are left open, and say on their pages that they are not
 * to be indexed: who is kept away reads neither that nor the script and the images that others load.
 */
function robots(baseUrl: string): string {
  return `User-agent: *
Disallow: /graphql
Disallow: /search
Sitemap: ${baseUrl}/sitemap.xml
`;
}

/** Called when an answer that has begun can't go on: its status is sent, and its line in the log is written. */
export type OnBroken = (error: unknown, record: Env["Bindings"]["record"]) => void;

/** The first part is read before the answer begins, so that what is refused gets its status. */
function streamer(onBroken: OnBroken) {
  return async (context: Context<Env>, parts: AsyncGenerator<string>): Promise<Response> => {
    const head = await parts.next();
    const first = await parts.next();
    context.header("content-type", XML);
    context.header("cache-control", CACHED);
    const write = async (out: StreamingApi) => {
      out.onAbort(() => parts.return(undefined).then(() => {}));
      for (const { value } of [head, first]) if (value !== undefined) await out.write(value);
      for await (const part of parts) await out.write(part);
    };
    return stream(context, write, async (error) => {
      // A crawler that leaves breaks off what is asked for it, and nothing is wrong.
      if (!context.req.raw.signal.aborted) onBroken(error, context.env.record);
    });
  };
}
