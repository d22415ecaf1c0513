import { Buffer as ShapingBuffer, Direction as ShapingDirection, shape } from "harfbuzzjs";
import type { OpenFont } from "./fonts.ts";
import type { Direction } from "./shown-text.ts";

/** A letter, or several that are drawn as one, with where it stands in its run at size 1. */
export interface Glyph {
  /** Its number in the font. */
  id: number;
  x: number;
  y: number;
}

interface ShapedRun {
  /** From the left. */
  glyphs: readonly Glyph[];
  /** At size 1. */
  width: number;
}

interface Shaped {
  text: string;
  font: OpenFont;
  /** By default that of its letters. */
  direction?: Direction;
}

/** A text as its font draws it: with ligatures, kerning and joined letters. */
export function shapedRun(run: Shaped): ShapedRun {
  const { unitsPerEm } = run.font;
  const buffer = shapedBuffer(run);
  const positions = buffer.getGlyphPositions();
  let advance = 0;
  const glyphs = buffer.getGlyphInfos().map(({ codepoint: id }, place) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[place] ?? {};
    const x = (advance + xOffset) / unitsPerEm;
    advance += xAdvance;
    return { id, x, y: yOffset / unitsPerEm };
  });
  return { glyphs, width: advance / unitsPerEm };
}

/** Its width alone, at size 1: lines are measured many times before they are drawn once. */
export function widthOfRun(run: Shaped): number {
  let advance = 0;
  for (const { xAdvance } of shapedBuffer(run).getGlyphPositions()) advance += xAdvance;
  return advance / run.font.unitsPerEm;
}

function shapedBuffer({ text, font: { font }, direction }: Shaped): ShapingBuffer {
  const buffer = new ShapingBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  if (direction) {
    buffer.setDirection(direction === "rtl" ? ShapingDirection.RTL : ShapingDirection.LTR);
  }
  shape(font, buffer);
  return buffer;
}
