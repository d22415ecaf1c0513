import { type Context, Hono } from "hono";
import { embedScripts } from "../../embedding/embed-scripts.ts";
import { type CardOptions, FACTS, isAccent, readCardOptions } from "../../embedding/options.ts";
import { assetRoutes, FOR_EVER } from "../answers/asset-files.ts";
import { askingOf, type Env } from "../answers/env.ts";
import { pageHeaders } from "../answers/headers.ts";
import { StoredFile } from "../answers/stored-file.ts";
import { type Ask, Refused } from "../documents/ask.ts";
import { headersOf, statusOf } from "../errors/client-errors.ts";
import { readAddress } from "../pages/parts/read-address.ts";
import { type Retraction, readRetraction, retractionText } from "../pages/parts/retraction.ts";
import { accentStyle } from "./accent.ts";
import type { Card } from "./card.ts";
import { CARD_ASSETS, openCardAssets } from "./card-assets.ts";
import { cardPage, noCardPage, toldPage } from "./card-page.tsx";
import { readCard, readPathCard } from "./read-card.ts";

/** A minute old is good enough for a reader; who asks with the tag of what they have sees a change at once. */
const CACHED = "public, max-age=60, stale-while-revalidate=86400";

const SCRIPT = "text/javascript; charset=utf-8";

/** A card is shown in frames of any site, and loads a style and a script from here. */
const cardHeaders = pageHeaders(
  {
    frameAncestors: ["*"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["data:"],
    requireTrustedTypesFor: ["'script'"],
  },
  "cross-origin",
);

/** Cards to embed: `/embed/{id}` as a page for a frame, `/embed/{id}.json` as data, and what they load. */
export function cardRoutes(ask: Ask): Hono<Env> {
  const assets = openCardAssets();
  const scripts = new Map(
    Object.values(embedScripts).map(({ path, body }) => [path, new StoredFile(SCRIPT, body)]),
  );
  const page = (context: Context<Env>, card: Card | Retraction | null) => {
    const options = readCardOptions(new URL(context.req.url).searchParams);
    if (!card) return context.html(noCardPage(options, assets), 404);
    if (isRetraction(card)) {
      return context.html(toldPage(retractionText(card), options, assets), 410);
    }
    const shown = fitting(card, options.size);
    const baseUrl = context.env.baseUrl ?? "";
    return context.html(cardPage({ card: shown, options, assets, baseUrl }), 200, {
      "cache-control": CACHED,
    });
  };
  const ends = (context: Context<Env>) => ({
    from: context.req.query("from") ?? "",
    to: context.req.query("to") ?? "",
  });
  /** What was retracted is told apart only where there is no card: a card stays one Cypher statement. */
  const found = async (context: Context<Env>, id: string) => {
    const asking = askingOf(context);
    return (await readCard(ask, id, asking)) ?? readRetraction(ask, id, asking);
  };
  return new Hono<Env>()
    .route(
      "/",
      assetRoutes(CARD_ASSETS, () => assets.files),
    )
    .get("/embed/:name{throughline-\\w+-\\d+\\.js}", async (context, next) => {
      const script = scripts.get(context.req.path);
      return script?.respond(context, { "cache-control": FOR_EVER }) ?? next();
    })
    .get("/embed/accent/:file{[0-9a-f]{6}\\.css}", (context) => {
      const accent = context.req.param("file").slice(0, 6);
      if (!isAccent(accent)) return context.notFound();
      return context.body(accentStyle(accent), 200, {
        "content-type": "text/css; charset=utf-8",
        "cache-control": FOR_EVER,
      });
    })
    .get("/embed/*", async (context, next) => {
      const { pathname, search } = new URL(context.req.url);
      const written = pathname.slice("/embed".length);
      const path = readAddress(written)?.path ?? written.replace(/\/+$/, "");
      // As pages do: another spelling is sent to the one address that the card has.
      if (path === written || path === "") return next();
      return context.redirect(`/embed${path}${search}`, 308);
    })
    .get("/embed/trace.json", async (context) =>
      data(context, await readPathCard(ask, ends(context), askingOf(context))),
    )
    .get("/embed/:kind/:slug{.+\\.json}", async (context) => {
      const { kind, slug } = context.req.param();
      return data(context, await found(context, `${kind}/${slug.slice(0, -".json".length)}`));
    })
    .use("/embed/*", cardHeaders)
    .get("/embed/trace", async (context) =>
      page(context, await readPathCard(ask, ends(context), askingOf(context))),
    )
    .get("/embed/:kind/:slug", async (context) => {
      const { kind, slug } = context.req.param();
      return page(context, await found(context, `${kind}/${slug}`));
    })
    .onError((error, context) => {
      if (!(error instanceof Refused)) throw error;
      const { pathname, searchParams } = new URL(context.req.url);
      const status = statusOf(error.code) as 503;
      if (pathname.endsWith(".json")) {
        return context.json({ error: error.message }, status, headersOf(status));
      }
      const options = readCardOptions(searchParams);
      return context.html(toldPage(error.message, options, assets), status, headersOf(status));
    });
}

function data(context: Context<Env>, card: Card | Retraction | null): Response {
  if (!card) return context.json({ error: "There is no card here." }, 404);
  if (isRetraction(card)) return context.json({ ...card, error: retractionText(card) }, 410);
  return context.json(card, 200, { "cache-control": CACHED });
}

function isRetraction(card: Card | Retraction): card is Retraction {
  return "change" in card;
}

/** What a card of this size has room for. What documents its title always stays, and so does a path. */
function fitting(card: Card, size: CardOptions["size"]): Card {
  if (card.stations) return card;
  const facts = card.facts.filter(({ sentence }, at) => sentence === null || at < FACTS[size]);
  return { ...card, facts, latest: size === "s" ? null : card.latest };
}
