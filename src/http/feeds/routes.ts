import { type Context, Hono } from "hono";
import { stream } from "hono/streaming";
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
export function crawlerRoutes(ask: Ask): Hono<Env> {
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

/** The first part is read before the answer begins, so that what is refused gets its status. */
async function streamed(context: Context<Env>, parts: AsyncGenerator<string>): Promise<Response> {
  const head = await parts.next();
  const first = await parts.next();
  context.header("content-type", XML);
  context.header("cache-control", CACHED);
  return stream(context, async (out) => {
    out.onAbort(() => parts.return(undefined).then(() => {}));
    for (const { value } of [head, first]) if (value !== undefined) await out.write(value);
    for await (const part of parts) await out.write(part);
  });
}
