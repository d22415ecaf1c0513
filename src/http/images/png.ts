import { createHash } from "node:crypto";
import { renderAsync } from "@resvg/resvg-js";
import { LRUCache } from "lru-cache";

/** Some five hundred images. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Images by the hash of their SVG: what is drawn once serves everyone, until what it shows changes. */
const drawn = new LRUCache<string, Uint8Array<ArrayBuffer>, string>({
  maxSize: MOST_BYTES,
  sizeCalculation: (png) => png.length,
  fetchMethod: (_hash, _stale, { context: svg }) => draw(svg),
});

/** An SVG as PNG. Its letters are outlines, so it looks the same on every machine. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash("sha256").update(svg).digest("base64");
  return drawn.forceFetch(hash, { context: svg });
}

async function draw(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return new Uint8Array(image.asPng());
}
