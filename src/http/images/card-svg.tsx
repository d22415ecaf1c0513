import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { type Card, titleOf } from "./card.ts";
import { Foot } from "./foot.tsx";
import { layOut } from "./layout.ts";
import { COLORS, HEIGHT, WIDTH } from "./look.ts";
import { type Setting, TextLines } from "./text-lines.tsx";

/**
 * A card as SVG of 1200×630, the size that other sites show. All texts in it are escaped as the pages' are.
 * @param setting "as text" for readers, "as outlines" for what draws it
 */
export function cardSvg(card: Card, setting: Setting): string {
  const { edge, blocks } = layOut(card);
  return xmlOf(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby="title"
    >
      <title id="title">{titleOf(card)}</title>
      <rect width={WIDTH} height={HEIGHT} fill={COLORS.paper} />
      <rect width={WIDTH} height="10" fill={COLORS.accent} />
      {blocks.map((block) => (
        <TextLines key={block.y} block={block} edge={edge} setting={setting} />
      ))}
      <Foot card={card} setting={setting} />
    </svg>,
  );
}

/** Of what an element may hold by the rules of HTML, XML forbids one thing. */
function xmlOf(document: VNode): string {
  const text = renderToString(document).replaceAll("]]>", "]]&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}
