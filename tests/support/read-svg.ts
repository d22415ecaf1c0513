import { Resvg, renderAsync } from "@resvg/resvg-js";
import { DOMParser, type Element } from "@xmldom/xmldom";

/** An SVG that two readers take for well formed: one that forgives, and one that forgives nothing. */
export function readSvg(svg: string) {
  new Resvg(svg, { font: { loadSystemFonts: false } });
  const root = new DOMParser({
    // It warns of the sign that stands for what no text can hold.
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  }).parseFromString(svg, "image/svg+xml").documentElement as Element;
  const all = Array.from(root.getElementsByTagName("*"));
  const textOf = (element: Element) => element.textContent ?? "";
  /** Lines that are set alike, as one text. */
  const blocks = all
    .filter((element) => element.tagName === "g" && element.hasAttribute("font-family"))
    .map((element) => Array.from(element.getElementsByTagName("text"), textOf).join(" "));
  return {
    title: textOf(root.getElementsByTagName("title")[0] as Element),
    names: [root.tagName, ...all.map(({ tagName }) => tagName)],
    attributes: all.flatMap((element) => Array.from(element.attributes, ({ name }) => name)),
    blocks,
  };
}

/** Where an SVG's picture differs from paper within a part of its height: the columns from and to, and the pixels. */
export async function inkOf(svg: string, [top, bottom]: readonly [number, number]) {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const { pixels, width } = image;
  let [from, to] = [width, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = 0; x < width; x++) {
      if ((pixels[(y * width + x) * 4] ?? 255) > 128) continue;
      from = Math.min(from, x);
      to = Math.max(to, x);
    }
  }
  return { from, to, pixels: pixels.subarray(top * width * 4, bottom * width * 4) };
}
