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

export interface ShapedRun {
  /** From the left. */
  glyphs: readonly Glyph[];
  /** At size 1. */
  width: number;
}

/**
 * A text as its font draws it: with ligatures, kerning and joined letters.
 * @param direction by default that of its letters
 */
export function shapedRun({
  text,
  font: { font, unitsPerEm },
  direction,
}: {
  text: string;
  font: OpenFont;
  direction?: Direction;
}): ShapedRun {
  const buffer = new ShapingBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  if (direction) {
    buffer.setDirection(direction === "rtl" ? ShapingDirection.RTL : ShapingDirection.LTR);
  }
  shape(font, buffer);
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
