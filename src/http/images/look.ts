import type { Style } from "./measure.ts";

/** The look of all images: the colors of the pages, and a grid. Others crop at the edges, so those stay free. */
export const WIDTH = 1200;
export const HEIGHT = 630;
export const MARGIN = 80;
/** Narrower than there is room, as far as the fonts are wider in which others set the SVG. */
export const COLUMNS = { serif: 980, sans: 840 } as const;

export const COLORS = {
  paper: "#fdfcf9",
  ink: "#1b1b1b",
  quiet: "#5d5a55",
  accent: "#8a1c1c",
  rule: "#dcd8d0",
} as const;

export const STYLES = {
  words: { use: "serif", weight: "bold" },
  paraphrase: { use: "serif", weight: "regular" },
  label: { use: "sans", weight: "bold" },
  text: { use: "sans", weight: "regular" },
} as const satisfies Record<string, Style>;

/** What browsers take that lack our fonts. */
export const FALLBACKS = {
  serif: "'Source Serif 4', Charter, 'Iowan Old Style', Georgia, serif",
  sans: "'Source Sans 3', system-ui, 'Segoe UI', 'Noto Sans', sans-serif",
} as const;

export const WEIGHTS = { regular: 400, bold: 600 } as const;

/** Where the label and the foot stand, and what is free between them. */
export const GRID = { label: 92, top: 120, bottom: 526, foot: 548 } as const;

/** How large words are set, and in how many lines at most. */
export const STEPS = {
  name: [
    { size: 104, lines: 1 },
    { size: 88, lines: 2 },
    { size: 72, lines: 3 },
    { size: 58, lines: 4 },
    { size: 46, lines: 5 },
    { size: 40, lines: 6 },
    { size: 34, lines: 8 },
  ],
  quotation: [
    { size: 76, lines: 2 },
    { size: 64, lines: 3 },
    { size: 54, lines: 4 },
    { size: 46, lines: 5 },
    { size: 40, lines: 6 },
    { size: 34, lines: 7 },
  ],
  paraphrase: [
    { size: 66, lines: 2 },
    { size: 58, lines: 3 },
    { size: 50, lines: 4 },
    { size: 44, lines: 5 },
    { size: 38, lines: 6 },
    { size: 34, lines: 7 },
  ],
  label: [
    { size: 26, lines: 1 },
    { size: 24, lines: 2 },
    { size: 20, lines: 3 },
  ],
  who: [
    { size: 32, lines: 1 },
    { size: 28, lines: 2 },
  ],
  fact: [{ size: 28, lines: 2 }],
  foot: [
    { size: 22, lines: 1 },
    { size: 20, lines: 1 },
  ],
} as const;
