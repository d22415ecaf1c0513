import { type LinkFacts, sentenceOf } from "../../src/model/sentences.ts";

// A hand-written statement returns positional lists; a layout turns them into the form of the
// product's response.

/** Takes as many values as it needs from the front of a list. */
export type Layout = (take: () => unknown) => unknown;

export const value: Layout = (take) => take();

/** A date in the form of the product's response. */
export const date: Layout = (take) => {
  const edtf = take();
  return edtf === null ? null : { edtf };
};

export function fields(layouts: Readonly<Record<string, Layout>>): Layout {
  return (take) =>
    Object.fromEntries(Object.entries(layouts).map(([name, layout]) => [name, layout(take)]));
}

/** A list of lists, in one position of the enclosing list. */
export function list(item: Layout): Layout {
  return (take) => (take() as unknown[][]).map((row) => readRow(item, row));
}

/** An object with these names, each with one value. */
export function values(...names: string[]): Layout {
  return fields(Object.fromEntries(names.map((name) => [name, value])));
}

/** An object, or null if its first value, which is required, is null. */
export function optional(layout: Layout, count: number): Layout {
  return (take) => {
    const row = Array.from({ length: count }, take);
    return row[0] === null ? null : readRow(layout, row);
  };
}

/** The number of values that a sentence takes. */
export const SENTENCE_COLUMNS = 9;

/** The values of a link's sentence, for `sentence` to read. */
export function sentenceColumns(link: string): string {
  const ends = `startNode(${link}).label, endNode(${link}).id, endNode(${link}).label`;
  return `${link}.id, ${ends}, ${link}.since, ${link}.until, ${link}.title, ${link}.role, ${link}.kind`;
}

/** A link's sentence, worded as the product does. */
export const sentence: Layout = (take) => {
  const row = Array.from({ length: SENTENCE_COLUMNS }, take);
  const [id, fromLabel, toId, toLabel, since, until, title, role, kind] = row;
  const link = { id, fromLabel, toId, toLabel, since, until, title, role, kind };
  return id === null ? null : sentenceOf(link as LinkFacts);
};

export function readRow(layout: Layout, row: readonly unknown[]): unknown {
  let at = 0;
  return layout(() => row[at++]);
}

/** The product's response without its pages: `{ nodes: [] }` becomes the list. */
export function withoutPages(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withoutPages);
  if (answer === null || typeof answer !== "object") return answer;
  const entries = Object.entries(answer);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === "nodes") return withoutPages(only[1]);
  return Object.fromEntries(entries.map(([name, each]) => [name, withoutPages(each)]));
}
