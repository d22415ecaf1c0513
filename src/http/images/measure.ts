import { fontsFor, type OpenFont, type Use, type Weight } from "./fonts.ts";
import { widthOfRun } from "./shape.ts";

/** How a text is set; its size aside. */
export interface Style {
  use: Use;
  weight: Weight;
}

/** A part of a text that one font sets. */
export interface Run {
  text: string;
  font: OpenFont;
}

/** What belongs to whatever it stands beside: spaces, signs and marks. */
const LEANS = /^[\p{White_Space}\p{P}\p{M}]$/u;
/** What is not drawn needs no font. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;

/** Divides a text by the fonts that set it. */
export function runsOf(text: string, { use, weight }: Style): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const codePoint = character.codePointAt(0) ?? 0;
    const leans = last && !last.font.isPictures && LEANS.test(character);
    const goesOn = leans && last.font.covers.has(codePoint);
    const isUnseen = last && UNSEEN.test(character);
    const font = goesOn || isUnseen ? last.font : fontOf(codePoint, use, weight, last?.font);
    if (last?.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}

/** A character that no font has stays with those around it. */
function fontOf(codePoint: number, use: Use, weight: Weight, around?: OpenFont): OpenFont {
  let first: OpenFont | undefined;
  for (const font of fontsFor(use, weight)) {
    if (font.covers.has(codePoint) || UNSEEN.test(String.fromCodePoint(codePoint))) return font;
    first ??= font;
  }
  const font = around ?? first;
  if (!font) throw new Error("There are no fonts.");
  return font;
}

/** How wide a text is at size 1. */
export function widthOf(text: string, style: Style): number {
  let width = 0;
  for (const run of runsOf(text, style)) width += widthOfRun(run);
  return width;
}
