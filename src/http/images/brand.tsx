import { COLORS, FALLBACKS, STYLES, WEIGHTS } from "./look.ts";
import { OutlinedLine, type Setting } from "./text-lines.tsx";

/** The icon of the pages, drawn again as an image may load nothing, and the name beside it. */
export function Brand({ x, y, setting }: { x: number; y: number; setting: Setting }) {
  const name = { line: "Throughline", x: x + 54, y: y + 30, size: 30 };
  const style = STYLES.words;
  return (
    <>
      <g transform={`translate(${x} ${y}) scale(1.25)`}>
        <rect width="32" height="32" rx="6" fill={COLORS.accent} />
        <path
          d="M7 22C12 22 11 10 16 10s4 12 9 12"
          fill="none"
          stroke="#fff"
          stroke-width="2.5"
          stroke-linecap="round"
        />
        <circle cx="7" cy="22" r="2.6" fill="#fff" />
        <circle cx="16" cy="10" r="2.6" fill="#fff" />
        <circle cx="25" cy="22" r="2.6" fill="#fff" />
      </g>
      {setting === "as text" ? (
        <text
          x={name.x}
          y={name.y}
          font-family={FALLBACKS[style.use]}
          font-weight={WEIGHTS[style.weight]}
          font-size={name.size}
          fill={COLORS.ink}
        >
          {name.line}
        </text>
      ) : (
        <g fill={COLORS.ink}>
          <OutlinedLine {...name} style={style} direction="ltr" edge="left" />
        </g>
      )}
    </>
  );
}
