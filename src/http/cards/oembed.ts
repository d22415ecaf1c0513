import { type Context, Hono } from "hono";
import { frameTag, HEIGHTS, WIDEST } from "../../embedding/embed-code.ts";
import { DEFAULTS } from "../../embedding/options.ts";
import { askingOf, type Env } from "../answers/env.ts";
import type { Ask } from "../documents/ask.ts";
import { readAddress } from "../pages/parts/read-address.ts";
import { asksForMore, readTraceQuery } from "../pages/parts/trace-query.ts";
import type { Card } from "./card.ts";
import { readCard, readPathCard } from "./read-card.ts";

/** How long a consumer may keep an answer, in seconds. */
const KEPT_S = 3_600;

/** The size of a card's image. */
const IMAGE = { width: 1_200, height: 630 };

/**
 * GET /oembed?url=…: the code that shows the card of one of our own pages; https://oembed.com has the
 * parameters and the status codes: 404 for an address without a card, 501 for a format but JSON.
 */
export function oembedRoutes(ask: Ask): Hono<Env> {
  return new Hono<Env>().get("/oembed", async (context) => {
    const { url = "", format = "json", maxwidth, maxheight } = context.req.query();
    if (format !== "json") return context.text("Only format=json is answered.\n", 501);
    const [most, highest] = [pixels(maxwidth), pixels(maxheight)];
    if (url === "" || most === null || highest === null) {
      return context.text(
        "`url` must be the address of a page here; `maxwidth` and `maxheight`, if given, numbers of pixels.\n",
        400,
      );
    }
    const page = ownPage(context, url);
    const card = page && (await cardOf(ask, page, context));
    if (!card) return context.text("No card stands at this address.\n", 404);
    const options = { ...DEFAULTS, size: highest < HEIGHTS.m ? ("s" as const) : DEFAULTS.size };
    const [width, height] = [Math.min(most, WIDEST), Math.min(highest, HEIGHTS[options.size])];
    const embedded = { path: `/${card.id}`, name: nameOf(card) };
    const baseUrl = context.env.baseUrl ?? "";
    const answer = {
      version: "1.0",
      type: "rich",
      provider_name: "Throughline",
      provider_url: `${baseUrl}/`,
      title: nameOf(card),
      // Whoever shows the words must be able to show whose they are.
      ...(card.kind === "Statement" && { author_name: card.subtitle }),
      cache_age: KEPT_S,
      html: frameTag(baseUrl, embedded, options, { width, height }),
      ...{ width, height },
      ...(card.image !== null &&
        most >= IMAGE.width &&
        highest >= IMAGE.height && {
          thumbnail_url: card.image,
          ...{ thumbnail_width: IMAGE.width, thumbnail_height: IMAGE.height },
        }),
    };
    return context.json(answer, 200, { "cache-control": `public, max-age=${KEPT_S}` });
  });
}

/** A quotation keeps its marks, and a paraphrase says that it is one. */
function nameOf({ kind, title, isQuotation }: Card): string {
  if (isQuotation) return `“${title}”`;
  return kind === "Statement" ? `In other words: ${title}` : title;
}

/** @returns the most that there is room for, which is no bound where nothing is said; null for what is no number */
function pixels(text = ""): number | null {
  if (text === "") return Number.POSITIVE_INFINITY;
  return /^0*[1-9]\d*$/.test(text) ? Number(text) : null;
}

/** The address, if it is one of this server's pages. */
function ownPage({ env }: Context<Env>, url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const page = new URL(url);
  return page.origin === env.baseUrl ? page : null;
}

async function cardOf(ask: Ask, page: URL, context: Context<Env>): Promise<Card | null> {
  const asking = askingOf(context);
  if (page.pathname === "/trace") {
    const query = readTraceQuery(page.searchParams);
    // A card shows the shortest path of all: where more is asked, it would be another than the page's.
    return asksForMore(query) ? null : readPathCard(ask, query, asking);
  }
  const address = readAddress(page.pathname);
  // A file at the address of a page is none.
  return address?.format === null ? readCard(ask, address.id, asking) : null;
}
