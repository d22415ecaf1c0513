import { Hono } from "hono";
import { askingOf, type Env } from "../../answers/env.ts";
import { readPathCard } from "../../cards/read-card.ts";
import type { Ask } from "../../documents/ask.ts";
import type { Site } from "../parts/site.ts";
import { galleryPage, shownOf } from "./gallery-page.tsx";

/** GET /cards */
export function galleryRoutes(ask: Ask, site: Site): Hono<Env> {
  return new Hono<Env>().get("/cards", async (context) => {
    const asking = askingOf(context);
    const found = await ask("Gallery", {}, asking);
    // The two best connected people need not be connected with each other.
    const [from, to] = found.people.nodes;
    const path = from && to ? await readPathCard(ask, { from: from.id, to: to.id }, asking) : null;
    const shown = shownOf(found, path);
    const baseUrl = context.env.baseUrl ?? "";
    return context.html(galleryPage({ site, baseUrl, shown }), 200, {
      "cache-control": "public, max-age=60",
    });
  });
}
