import { COLORS, FALLBACKS, WEIGHTS } from "./look.ts";

/** The icon of the pages, drawn again as an image may load nothing, and the name beside it. */
export function Brand({ x, y }: { x: number; y: number }) {
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
      <text
        x={x + 54}
        y={y + 30}
        font-family={FALLBACKS.serif}
        font-weight={WEIGHTS.bold}
        font-size="30"
        fill={COLORS.ink}
      >
        Throughline
      </text>
    </>
  );
}
