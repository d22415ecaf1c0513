/** Embeddings and overrides, which turn the direction of all behind them. */
const OVERRIDES = /[\u202A-\u202E]/g;
/** XML can't hold some characters in any form: https://www.w3.org/TR/xml/#charsets. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** C1 controls are allowed in XML, but are nothing to be seen. */
const CONTROLS = /[\u007F-\u009F]/g;

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const RIGHT_TO_LEFT_ISOLATE = "\u2067";
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

export type Direction = "ltr" | "rtl";

/** A text as an image can hold it: all of its words, and nothing that acts on what is around it. */
export function shown(text: string): string {
  return withPairedIsolates(
    text
      .replace(UNWRITABLE, "\uFFFD")
      .replace(CONTROLS, "\uFFFD")
      .replace(OVERRIDES, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

/** An isolate that is closed acts only on what is in it; others would on what is beside the text. */
function withPairedIsolates(text: string): string {
  const characters = text.split("");
  const open: number[] = [];
  for (const [place, character] of characters.entries()) {
    if (/[\u2066-\u2068]/.test(character)) open.push(place);
    else if (character === POP_ISOLATE && open.pop() === undefined) characters[place] = "";
  }
  for (const place of open) characters[place] = "";
  return characters.join("");
}

/** The direction of a text is that of its first letter. */
export function directionOf(text: string): Direction {
  const [letter = ""] = /\p{L}/u.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}

/** A text that stands in a line of ours, so that it orders only itself. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
}

/**
 * What goes around a line to set it from the right. Characters say it, as the renderer knows no attribute
 * for direction; browsers know both.
 */
export function isolatesOf(direction: Direction): readonly [start: string, end: string] {
  return direction === "rtl" ? [RIGHT_TO_LEFT_ISOLATE, POP_ISOLATE] : ["", ""];
}

/** A text of the graph within a line of ours. */
export function foreign(text: string): string {
  return isolated(shown(text));
}
