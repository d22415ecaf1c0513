import bidiFactory from "bidi-js";
import { type Run, runsOf, type Style } from "./measure.ts";
import { type Glyph, shapedRun } from "./shape.ts";
import type { Direction } from "./shown-text.ts";

/** A part of a line that one font sets in one direction, and where it stands. */
export interface PlacedRun extends Run {
  glyphs: readonly Glyph[];
  /** From the left end of the line, at size 1. */
  x: number;
}

interface Part extends Run {
  level: number;
}

const bidi = bidiFactory();
const UNSEEN_CONTROLS = /[\u2066-\u2069]/;

/** Orders the parts of a line as Unicode has it (https://www.unicode.org/reports/tr9), and places each. */
export function placeRuns(
  line: string,
  style: Style,
  direction: Direction,
): { runs: PlacedRun[]; width: number } {
  let width = 0;
  const runs: PlacedRun[] = [];
  for (const { text, font, level } of inOrderOfSight(partsOf(line, style, direction))) {
    const direction = level % 2 === 1 ? "rtl" : "ltr";
    const shaped = shapedRun({ text, font, direction });
    runs.push({ text, font, glyphs: shaped.glyphs, x: width });
    width += shaped.width;
  }
  return { runs, width };
}

/** Where font or direction change; what is isolated is placed, so the signs for it have done their work. */
function partsOf(line: string, style: Style, direction: Direction): Part[] {
  const { levels } = bidi.getEmbeddingLevels(line, direction);
  const parts: Part[] = [];
  let place = 0;
  for (const { text, font } of runsOf(line, style)) {
    for (const character of text) {
      const level = levels[place] ?? 0;
      place += character.length;
      if (UNSEEN_CONTROLS.test(character)) continue;
      const last = parts.at(-1);
      if (last?.font === font && last.level === level) last.text += character;
      else parts.push({ text: character, font, level });
    }
  }
  return parts;
}

/** Turns around what stands at each level and above, from the highest down to the first. */
function inOrderOfSight(parts: Part[]): Part[] {
  const highest = Math.max(0, ...parts.map(({ level }) => level));
  let ordered = parts;
  for (let level = highest; level > 0; level--) {
    const next: Part[] = [];
    let turned: Part[] = [];
    for (const part of ordered) {
      if (part.level >= level) turned.unshift(part);
      else {
        next.push(...turned, part);
        turned = [];
      }
    }
    ordered = [...next, ...turned];
  }
  return ordered;
}
