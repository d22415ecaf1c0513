import { Hono } from "hono";
import { askingOf, type Env } from "../../answers/env.ts";
import type { Ask } from "../../documents/ask.ts";
import type { Site } from "../parts/site.ts";
import { searchPage } from "./search-page.tsx";
import { readSearchQuery } from "./search-query.ts";

/** GET /search: the form's answer, by kinds. */
export function searchRoutes(ask: Ask, site: Site): Hono<Env> {
  return new Hono<Env>().get("/search", async (context) => {
    const query = readSearchQuery(new URL(context.req.url).searchParams);
    const { words, kind, after } = query;
    const variables = { query: words, kinds: kind && [kind], after: after ?? null };
    const found = words === "" ? null : await ask("SearchPage", variables, askingOf(context));
    return context.html(searchPage({ site, query, found }), 200, { "cache-control": "no-cache" });
  });
}
