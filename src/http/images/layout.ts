import { fitText } from "./break-lines.ts";
import { type Card, PARAPHRASED, shownWords } from "./card.ts";
import { COLORS, COLUMNS, GRID, STEPS, STYLES } from "./look.ts";
import { runsOf, type Style, widthOf } from "./measure.ts";
import { type Direction, directionOf, shown } from "./shown-text.ts";

/** Lines that are set alike, one below the other. */
export interface Block {
  lines: readonly string[];
  style: Style;
  size: number;
  /** From one line to the next. */
  leading: number;
  fill: string;
  /** The base of the first line. */
  y: number;
  /** Where its lines begin. Our own words go from left to right, whatever name they begin with. */
  direction: Direction;
  /** How far the first line's quotation mark hangs out of the column. */
  hang: number;
}

export interface Layout {
  /** All stands at the edge at which the words begin. */
  edge: "left" | "right";
  blocks: readonly Block[];
}

const ABOVE_FACTS = 26;
const BETWEEN = 8;
/** The brackets say that it is we who left something out of a quotation. */
const CUT_QUOTATION = " […]”";
/** What is in the middle looks too low. */
const ABOVE = 0.38;

/** Where everything of a card stands: the words, and what is said below them as far as there is room. */
export function layOut(card: Card): Layout {
  const { form, kind } = card;
  const words = shownWords(card);
  const edge = directionOf(words) === "rtl" ? "right" : "left";
  const label = fitted(kind, STYLES.label, STEPS.label, COLORS.accent);
  const top = GRID.top + (label.lines.length - 1) * label.leading;
  const head =
    form === "paraphrase" ? [fitted(PARAPHRASED, STYLES.label, STEPS.fact, COLORS.quiet)] : [];
  const facts = factsOf(card);
  // Words leave room for whoever said them, and a name for the first fact.
  const needed = form === "name" ? facts.slice(0, 1) : facts;
  const free = GRID.bottom - top - heightOf(head) - ABOVE_FACTS;
  const said = fittedWords(words, form, free - heightOf(needed));
  const shownFacts = thoseWithin(facts, free - heightOf([said]));
  let y = top + Math.max(0, free - heightOf([said]) - heightOf(shownFacts)) * ABOVE;
  for (const block of [...head, said, ...shownFacts]) {
    if (block === shownFacts[0]) y += ABOVE_FACTS;
    block.y = y + block.size * 0.86;
    y += heightOf([block]);
  }
  return { edge, blocks: [{ ...label, y: GRID.label }, ...head, said, ...shownFacts] };
}

/**
 * Of a name, each fact stands whole or not at all: a sentence that is cut can lose its point, such
 * as an outcome. Of words, it must be seen who said them.
 */
function factsOf({ who, facts, form }: Card): FittedBlock[] {
  const isName = form === "name";
  const [first, ...others] = who === null ? facts : [who, ...facts];
  if (first === undefined) return [];
  return [
    isName
      ? fitted(first, STYLES.text, STEPS.fact, COLORS.ink)
      : fitted(first, STYLES.label, STEPS.who, COLORS.ink),
    ...others.map((fact) => fitted(fact, STYLES.text, STEPS.fact, COLORS.quiet)),
  ].filter(({ isCut }) => !isName || !isCut);
}

function thoseWithin(facts: readonly FittedBlock[], room: number): FittedBlock[] {
  const within: FittedBlock[] = [];
  for (const fact of facts) if (heightOf([...within, fact]) <= room) within.push(fact);
  return within;
}

function fittedWords(words: string, form: Card["form"], room: number): FittedBlock {
  const style = form === "paraphrase" ? STYLES.paraphrase : STYLES.words;
  const leading = leadingOf(words, style);
  const steps = STEPS[form].map(({ size, lines }) => ({
    size,
    lines: Math.max(1, Math.min(lines, Math.floor((room - BETWEEN) / (size * leading)))),
  }));
  const cutMark = form === "quotation" ? CUT_QUOTATION : undefined;
  const block = fitted(words, style, steps, COLORS.ink, cutMark);
  const direction = directionOf(words);
  const isHanging = form === "quotation" && direction === "ltr";
  return { ...block, direction, hang: isHanging ? widthOf("“", style) * block.size : 0 };
}

interface FittedBlock extends Block {
  isCut: boolean;
}

type Steps = readonly { size: number; lines: number }[];

function fitted(
  text: string,
  style: Style,
  steps: Steps,
  fill: string,
  cutMark?: string,
): FittedBlock {
  const measure = (part: string) => widthOf(part, style);
  const fit = fitText(shown(text), {
    ...{ measure, width: COLUMNS[style.use], steps },
    ...(cutMark !== undefined && { cutMark }),
  });
  const leading = fit.size * leadingOf(text, style);
  return { ...fit, style, leading, fill, y: 0, hang: 0, direction: "ltr" };
}

/** Letters with more above and below them need more room between lines. */
function leadingOf(text: string, style: Style): number {
  const fonts = new Set(runsOf(text, style).map(({ font }) => font));
  if ([...fonts].some(({ isTall }) => isTall)) return 1.4;
  return fonts.size > 1 || style.use === "sans" ? 1.26 : 1.14;
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lines, leading }) => sum + lines.length * leading + BETWEEN, 0);
}
