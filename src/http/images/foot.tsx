import { Brand } from "./brand.tsx";
import { fitText } from "./break-lines.ts";
import type { Card } from "./card.ts";
import { COLORS, GRID, MARGIN, STEPS, STYLES, WIDTH } from "./look.ts";
import { widthOf } from "./measure.ts";
import { shown } from "./shown-text.ts";
import { type Setting, TextLines } from "./text-lines.tsx";

/** Beside the brand. */
const ROOM = 620;

/** Below a double rule, whose image it is and how we know what it says. */
export function Foot({ card: { grounds, note }, setting }: { card: Card; setting: Setting }) {
  const rule = { x: MARGIN, width: WIDTH - 2 * MARGIN, height: 1, fill: COLORS.rule };
  return (
    <>
      <rect {...rule} y={GRID.foot} />
      <rect {...rule} y={GRID.foot + 4} />
      <Brand x={MARGIN} y={GRID.foot + 22} setting={setting} />
      <Line setting={setting} text={grounds} y={GRID.foot + (note === null ? 50 : 38)} />
      {note !== null && <Line setting={setting} text={note} y={GRID.foot + 65} />}
    </>
  );
}

function Line({ text, y, setting }: { text: string; y: number; setting: Setting }) {
  const style = STYLES.text;
  const measure = (part: string) => widthOf(part, style);
  const { lines, size } = fitText(shown(text), { measure, width: ROOM, steps: STEPS.foot });
  const block = {
    lines,
    style,
    size,
    leading: size,
    fill: COLORS.quiet,
    y,
    hang: 0,
    direction: "ltr",
  } as const;
  return <TextLines block={block} edge="right" setting={setting} />;
}
