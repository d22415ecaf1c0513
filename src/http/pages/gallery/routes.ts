import { Hono } from "hono";
import { askingOf, type Env } from "../../answers/env.ts";
import type { Ask } from "../../documents/ask.ts";
import type { Site } from "../parts/site.ts";
import { galleryPage, shownOf } from "./gallery-page.tsx";

/** GET /cards */
export function galleryRoutes(ask: Ask, site: Site): Hono<Env> {
  return new Hono<Env>().get("/cards", async (context) => {
    const shown = shownOf(await ask("Gallery", {}, askingOf(context)));
    const baseUrl = context.env.baseUrl ?? "";
    return context.html(galleryPage({ site, baseUrl, shown }), 200, {
      "cache-control": "public, max-age=60",
    });
  });
}
