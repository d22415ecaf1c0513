import { Hono } from "hono";
import { askingOf, type Env } from "../answers/env.ts";
import type { Ask, Asking } from "../documents/ask.ts";
import { dayOf } from "../pages/parts/words.ts";
import type { Card } from "./card.ts";
import { entityCard } from "./entity-card.ts";
import { readImageAddress } from "./read-image-address.ts";
import { shown } from "./shown-text.ts";
import { statementCard } from "./statement-card.ts";

/** Whoever shows the image may show it for a day more while it asks whether it has changed. */
const CACHED = "public, max-age=0, stale-while-revalidate=86400";

/** What an entity or a statement says as an image at its id, for where a page of it is shared. */
export function imageRoutes(ask: Ask): Hono<Env> {
  return new Hono<Env>().get("*", async (context, next) => {
    const { pathname } = new URL(context.req.url);
    const address = readImageAddress(pathname);
    if (!address) return next();
    if (address.path !== pathname) return context.redirect(address.path, 308);
    const found = await readCard(ask, address.id, askingOf(context));
    if (!found) return context.text("There is nothing with this id.\n", 404);
    if ("gone" in found) return context.text(found.gone, 410);
    context.header("cache-control", CACHED);
    // Loaded with the first image: what measures and draws would make every start a tenth of a second longer.
    const { cardSvg } = await import("./card-svg.tsx");
    const svg = cardSvg(found.card);
    if (address.format === "svg")
      return context.body(svg, 200, { "content-type": "image/svg+xml" });
    const { pngOf } = await import("./png.ts");
    return context.body(await pngOf(svg), 200, { "content-type": "image/png" });
  });
}

/** What is at an id: a card, or that it was retracted; null if nothing is. */
async function readCard(
  ask: Ask,
  id: string,
  asking: Asking,
): Promise<{ card: Card } | { gone: string } | null> {
  const { node } = await ask("ShareImage", { id }, asking);
  switch (node?.__typename) {
    case "Agency":
    case "Case":
    case "City":
    case "Person":
    case "Program":
    case "Topic":
      return { card: entityCard(node) };
    case "Statement":
      return { card: statementCard(node) };
    case "Retracted": {
      const { label, change } = node;
      const why = change.reason === null ? "." : `: ${shown(change.reason)}`;
      return { gone: `“${shown(label)}” was retracted on ${dayOf(change.at)}${why}\n` };
    }
    default:
      return null;
  }
}
