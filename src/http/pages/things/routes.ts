import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { isEntityId } from "../../../model/ids.ts";
import { askingOf, type Env } from "../../answers/env.ts";
import type { Ask } from "../../documents/ask.ts";
import { atomFeed } from "../../feeds/atom.ts";
import { readPageQuery } from "../parts/page-query.ts";
import { readAddress } from "../parts/read-address.ts";
import { readRetraction, retractionText } from "../parts/retraction.ts";
import type { Site } from "../parts/site.ts";
import { gonePage } from "./gone-page.tsx";
import { searchedPage } from "./not-found-page.tsx";
import { type ReadThing, readThing } from "./read-thing.ts";

/** A change is seen at once by whoever asks again; in between a stale page is better than none. */
const CACHED = "public, max-age=0, stale-while-revalidate=60";

const FORMATS = {
  "text/html": "html",
  "application/ld+json": "jsonld",
  "application/json": "json",
} as const;

type Type = keyof typeof FORMATS;
type Format = (typeof FORMATS)[Type];

/** The page of each thing and link at its id, also as JSON. */
export function thingRoutes(ask: Ask, site: Site): Hono<Env> {
  return new Hono<Env>().get("*", async (context, next) => {
    const { pathname, search, searchParams } = new URL(context.req.url);
    const address = readAddress(pathname);
    // Images are answered by routes of their own.
    if (!address || address.format === "png" || address.format === "svg") return next();
    if (address.path !== pathname) return context.redirect(address.path + search, 308);
    const { id } = address;
    const asking = askingOf(context);
    if (address.format === "atom") {
      if (!isEntityId(id)) return next();
      const { entity } = await ask("Feed", { id }, asking);
      if (!entity) {
        const gone = await readRetraction(ask, id, asking);
        return gone ? context.text(`${retractionText(gone)}\n`, 410) : next();
      }
      return context.body(atomFeed(entity), 200, {
        "content-type": "application/atom+xml; charset=utf-8",
        "cache-control": CACHED,
      });
    }
    const thing = await readThing(ask, id, readPageQuery(searchParams), asking);
    const isLink = thing?.kind === "shown" && thing.jsonLd === null;
    const format = address.format ?? acceptedFormat(context, isLink);
    context.header("vary", "Accept");
    if (format !== "html" && thing?.kind !== "shown") {
      return context.json(
        thing ? thing.node : { error: "There is nothing with this id." },
        thing ? 410 : 404,
      );
    }
    if (!thing) {
      const words = id.split("/").slice(1).join(" ").replaceAll("-", " ");
      return context.html(await searchedPage({ ask, site, words, asking }), 404);
    }
    if (thing.kind === "retracted") return context.html(gonePage(site, thing.node), 410);
    context.header("cache-control", CACHED);
    return answer(context, thing, format, site);
  });
}

function answer(
  context: Context<Env>,
  thing: Exclude<ReadThing, { kind: "retracted" }>,
  format: Format,
  site: Site,
): Response {
  const baseUrl = context.env.baseUrl ?? "";
  if (format === "html") return context.html(thing.page(site, baseUrl));
  if (format === "json") return context.json(thing.node);
  if (!thing.jsonLd) return context.json({ error: "schema.org has no words for this." }, 404);
  const jsonLd = JSON.stringify(thing.jsonLd(baseUrl));
  return context.body(jsonLd, 200, { "content-type": "application/ld+json" });
}

/** Of the forms that there are the one that is liked best: a link is no thing of its own in linked data. */
function acceptedFormat(context: Context, isLink: boolean): Format {
  const supports = (Object.keys(FORMATS) as Type[]).filter(
    (type) => !isLink || FORMATS[type] !== "jsonld",
  );
  const accepted = accepts(context, { header: "Accept", supports, default: "text/html" });
  return FORMATS[accepted as Type];
}
