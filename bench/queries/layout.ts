import type { LinkRow } from "../../src/links/rows.ts";
import { sentenceOf } from "../../src/links/sentence.ts";

// A hand-written statement returns positional lists; a layout says what they are in the answer's form.

/** Takes the values of one list, from the front, as many as it needs. */
export type Layout = (take: () => unknown) => unknown;

export const value: Layout = (take) => take();

/** A date as the product shows it. */
export const date: Layout = (take) => {
  const edtf = take();
  return edtf === null ? null : { edtf };
};

export function fields(layouts: Readonly<Record<string, Layout>>): Layout {
  return (take) =>
    Object.fromEntries(Object.entries(layouts).map(([name, layout]) => [name, layout(take)]));
}

/** A list of lists, in one place of the list around it. */
export function list(item: Layout): Layout {
  return (take) => (take() as unknown[][]).map((row) => readRow(item, row));
}

/** An object of the names, each a value. */
export function values(...names: string[]): Layout {
  return fields(Object.fromEntries(names.map((name) => [name, value])));
}

/** An object, or null where its first value, which must be there, is null. */
export function optional(layout: Layout, count: number): Layout {
  return (take) => {
    const row = Array.from({ length: count }, take);
    return row[0] === null ? null : readRow(layout, row);
  };
}

/** How many values a sentence takes. */
export const SENTENCE_COLUMNS = 9;

/** What a link's sentence is made of, to be read by `sentence`. */
export function sentenceColumns(link: string): string {
  const ends = `startNode(${link}).label, endNode(${link}).id, endNode(${link}).label`;
  return `${link}.id, ${ends}, ${link}.since, ${link}.until, ${link}.title, ${link}.role, ${link}.kind`;
}

/** A link's sentence in the product's words. */
export const sentence: Layout = (take) => {
  const row = Array.from({ length: SENTENCE_COLUMNS }, take);
  const [id, fromLabel, toId, toLabel, since, until, title, role, responseKind] = row;
  const link = { id, fromLabel, toId, toLabel, since, until, title, role, responseKind };
  return id === null ? null : sentenceOf(link as LinkRow);
};

export function readRow(layout: Layout, row: readonly unknown[]): unknown {
  let at = 0;
  return layout(() => row[at++]);
}

/** The product's answer without its pages: `{ nodes: [] }` becomes the list. */
export function withoutPages(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withoutPages);
  if (answer === null || typeof answer !== "object") return answer;
  const entries = Object.entries(answer);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === "nodes") return withoutPages(only[1]);
  return Object.fromEntries(entries.map(([name, each]) => [name, withoutPages(each)]));
}
