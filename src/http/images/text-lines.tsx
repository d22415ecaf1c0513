import type { Block } from "./layout.ts";
import { FALLBACKS, MARGIN, WEIGHTS, WIDTH } from "./look.ts";
import { runsOf, type Style } from "./measure.ts";
import { placeRuns } from "./place-runs.ts";
import { type Direction, isolatesOf, shown } from "./shown-text.ts";

/**
 * For readers, a line is one text, ordered and set by whatever shows it. The renderer shapes few scripts right,
 * and drops a line whose fonts differ in their ligatures, so it gets outlines that stand where we measured them to.
 */
export type Setting = "as text" | "as outlines";

interface Properties {
  block: Block;
  /** At which edge the lines begin. */
  edge: "left" | "right";
  setting: Setting;
}

/** Lines of text. Each is an element of its own, so that whatever is in it orders nothing beside it. */
export function TextLines({ block, edge, setting }: Properties) {
  const { style, size, leading, fill, hang, direction } = block;
  return (
    <g
      font-family={FALLBACKS[style.use]}
      font-weight={WEIGHTS[style.weight]}
      font-size={size}
      fill={fill}
      {...(edge === "right" && setting === "as text" && { "text-anchor": "end" })}
    >
      {block.lines.map((text, place) => {
        const x = edge === "right" ? WIDTH - MARGIN : MARGIN - (place === 0 ? hang : 0);
        const y = rounded(block.y + place * leading);
        // What is isolated over the end of a line is closed in none.
        const line = shown(text);
        if (setting === "as text") {
          return <WholeLine key={y} {...{ line, style, direction, y }} x={rounded(x)} />;
        }
        return <OutlinedLine key={y} {...{ line, style, size, direction, edge, x, y }} />;
      })}
    </g>
  );
}

interface WholeLineProperties {
  line: string;
  style: Style;
  direction: Direction;
  x: number;
  y: number;
}

/** Each part of it is said to be set in the font that we measured it with. */
function WholeLine({ line, style, direction, x, y }: WholeLineProperties) {
  const [start, end] = isolatesOf(direction);
  const own = FALLBACKS[style.use];
  return (
    <text x={x} y={y}>
      {start}
      {runsOf(line, style).map(({ text, font: { family } }) =>
        own.startsWith(`'${family}'`) ? (
          text
        ) : (
          <tspan key={text} font-family={`'${family}', ${own}`}>
            {text}
          </tspan>
        ),
      )}
      {end}
    </text>
  );
}

interface OutlinedLineProperties extends WholeLineProperties {
  size: number;
  edge: "left" | "right";
}

/** The letters of a line as shapes, each where it was measured to stand. */
export function OutlinedLine({ line, style, size, direction, edge, x, y }: OutlinedLineProperties) {
  const { runs, width } = placeRuns(line, style, direction);
  const left = edge === "right" ? x - width * size : x;
  return (
    <>
      {runs.flatMap((run) => {
        const { font, unitsPerEm } = run.font;
        const scale = size / unitsPerEm;
        return run.glyphs.map((glyph) => {
          const outline = font.glyphToPath(glyph.id);
          if (outline === "") return null;
          const at = [left + (run.x + glyph.x) * size, y - glyph.y * size].map(rounded);
          return (
            <path
              key={at[0]}
              d={outline}
              transform={`matrix(${scale} 0 0 ${-scale} ${at.join(" ")})`}
            />
          );
        });
      })}
    </>
  );
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
