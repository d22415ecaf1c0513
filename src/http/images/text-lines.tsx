import type { Block } from "./layout.ts";
import { FALLBACKS, MARGIN, WEIGHTS, WIDTH } from "./look.ts";
import { runsOf, type Style } from "./measure.ts";
import { directionOf, isolatesOf, shown } from "./shown-text.ts";

interface Properties {
  block: Block;
  /** At which edge the lines begin. */
  edge: "left" | "right";
}

/**
 * Lines of text, which stay text. Each is an element of its own, so that whatever is in it orders
 * nothing beside it; each part is said to be set in the font that we measured it with.
 */
export function TextLines({ block, edge }: Properties) {
  const { lines, style, size, leading, fill, y, hang } = block;
  const [start, end] = isolatesOf(directionOf(lines.join(" ")));
  return (
    <g
      font-family={FALLBACKS[style.use]}
      font-weight={WEIGHTS[style.weight]}
      font-size={size}
      fill={fill}
      {...(edge === "right" && { "text-anchor": "end" })}
    >
      {lines.map((line, place) => (
        <text
          key={line}
          x={rounded(edge === "right" ? WIDTH - MARGIN : MARGIN - (place === 0 ? hang : 0))}
          y={rounded(y + place * leading)}
        >
          {start}
          {/* What is isolated over the end of a line is closed in none. */}
          <Runs text={shown(line)} style={style} />
          {end}
        </text>
      ))}
    </g>
  );
}

function Runs({ text, style }: { text: string; style: Style }) {
  const runs = runsOf(text, style);
  const isOurs = ({ family }: { family: string }) => FALLBACKS[style.use].startsWith(`'${family}'`);
  return (
    <>
      {runs.map(({ text: part, font }) =>
        isOurs(font) ? (
          part
        ) : (
          <tspan key={part} font-family={`'${font.family}', ${FALLBACKS[style.use]}`}>
            {part}
          </tspan>
        ),
      )}
    </>
  );
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
