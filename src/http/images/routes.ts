import { type Context, Hono } from "hono";
import { askingOf, type Env } from "../answers/env.ts";
import type { Ask, Asking } from "../documents/ask.ts";
import { readAddress } from "../pages/parts/read-address.ts";
import { retractionText } from "../pages/parts/retraction.ts";
import { articleCard } from "./article-card.ts";
import type { Card } from "./card.ts";
import { entityCard } from "./entity-card.ts";
import { linkCard } from "./link-card.ts";
import { pathCard } from "./path-card.ts";
import { shown } from "./shown-text.ts";
import { statementCard } from "./statement-card.ts";

/** Whoever shows the image may show it for a day more while it asks whether it has changed. */
const CACHED = "public, max-age=0, stale-while-revalidate=86400";

type ImageFormat = "png" | "svg";

/** What a thing, a link or a path says as an image at its address, for where a page of it is shared. */
export function imageRoutes(ask: Ask): Hono<Env> {
  return new Hono<Env>()
    .get("/trace.png", (context) => answerPath(ask, context, "png"))
    .get("/trace.svg", (context) => answerPath(ask, context, "svg"))
    .get("*", async (context, next) => {
      const { pathname } = new URL(context.req.url);
      const address = readAddress(pathname);
      if (address?.format !== "png" && address?.format !== "svg") return next();
      if (address.path !== pathname) return context.redirect(address.path, 308);
      const found = await readCard(ask, address.id, askingOf(context));
      if (!found) return context.text("There is nothing with this id.\n", 404);
      if ("gone" in found) return context.text(found.gone, 410);
      return answer(context, found.card, address.format);
    });
}

async function answerPath(ask: Ask, context: Context<Env>, format: ImageFormat): Promise<Response> {
  const { from = "", to = "" } = context.req.query();
  const { paths } = await ask("PathImage", { from, to }, askingOf(context));
  const [path] = paths.nodes;
  if (!path) return context.text("No path that short connects the two.\n", 404);
  return answer(context, pathCard(path), format);
}

async function answer(context: Context<Env>, card: Card, format: ImageFormat): Promise<Response> {
  context.header("cache-control", CACHED);
  // Loaded with the first image: what measures and draws would make every start a tenth of a second longer.
  const { cardSvg } = await import("./card-svg.tsx");
  if (format === "svg") {
    return context.body(cardSvg(card, "as text"), 200, { "content-type": "image/svg+xml" });
  }
  const { pngOf } = await import("./png.ts");
  const png = await pngOf(cardSvg(card, "as outlines"));
  return context.body(png, 200, { "content-type": "image/png" });
}

/** What is at an id: a card, or that it was retracted; null if nothing is. */
async function readCard(
  ask: Ask,
  id: string,
  asking: Asking,
): Promise<{ card: Card } | { gone: string } | null> {
  const { node } = await ask("ShareImage", { id }, asking);
  if (!node) return null;
  if ("card" in node) return { card: entityCard(node) };
  switch (node.__typename) {
    case "Statement":
      return { card: statementCard(node) };
    case "Article":
      return { card: articleCard(node) };
    case "Retracted":
      return { gone: `${shown(retractionText(node))}\n` };
    default:
      return "sentence" in node ? { card: linkCard(node) } : null;
  }
}
