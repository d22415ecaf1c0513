import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

// Edits YAML as text. The parser provides the position of each part; all other bytes stay the same:
// comments, anchors, order and line breaks. (Printing the parsed document would reformat all of
// it.)

/** Replaces the source between the offsets `from` and `to`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Values that are already YAML: `12`, or a quoted string. */
export type Values = Readonly<Record<string, string>>;

export function applyEdits(source: string, edits: readonly Edit[]): string {
  const last = [...edits].sort((a, b) => b.from - a.from || b.to - a.to);
  return last.reduce(
    (text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to),
    source,
  );
}

const QUOTED_LINE = /^(".*"|'.*')$/;
/** Plain scalars that mean the same inside brackets as outside of them. */
const PLAIN_WORDS = /^[\p{L}\p{N}][^,[\]{}#:\r\n]*$/u;

/**
 * Turns a passage written as a plain string into a flow map, which is valid wherever the string
 * was.
 */
export function scalarToMap(source: string, node: Scalar, values: Values): Edit {
  const [from, to] = rangeOf(node);
  const written = source.slice(from, to);
  const isSafe = QUOTED_LINE.test(written) || PLAIN_WORDS.test(written);
  const exact = isSafe ? written : JSON.stringify(String(node.value).trim());
  const end = written.endsWith("\n") ? "\n" : "";
  return { from, to, text: `{ exact: ${exact}, ${pairs(values).join(", ")} }${end}` };
}

/** Sets properties of a map: existing ones in place, new ones after the last. */
export function setProperties(source: string, map: YAMLMap, values: Values): Edit[] {
  const edits: Edit[] = [];
  const added: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
    if (!pair) added[name] = value;
    else {
      const [from, to] = rangeOf(pair.value as Node);
      edits.push({ from, to, text: value });
    }
  }
  const last = map.items.at(-1) as Pair<Node, Node>;
  const [, end] = rangeOf(last.value ?? last.key);
  if (Object.keys(added).length === 0) return edits;
  if (map.flow) {
    return [...edits, { from: end, to: end, text: `, ${pairs(added).join(", ")}` }];
  }
  const indent = indentOf(source, map);
  const lines = pairs(added).map((pair) => indent + pair);
  if (source[end - 1] === "\n") {
    return [...edits, { from: end, to: end, text: lines.map((line) => `${line}\n`).join("") }];
  }
  const lineEnd = endOfLine(source, end);
  return [
    ...edits,
    { from: lineEnd, to: lineEnd, text: lines.map((line) => `\n${line}`).join("") },
  ];
}

/**
 * Turns a list in brackets into lines with dashes, because passages with offsets are too long for
 * one line.
 * @returns no edits when the list is inside other brackets, or has comments or items of several
 *   lines
 */
export function toBlockList(source: string, parent: Node | null, list: YAMLSeq): Edit[] {
  if (!isMap(parent) || parent.flow || !list.flow || list.items.length < 2) return [];
  if (!parent.items.some(({ value }) => value === list)) return [];
  const dash = `\n${indentOf(source, parent)}  - `;
  const [begin, end] = rangeOf(list);
  const spaces = / *$/.exec(source.slice(0, begin))?.[0].length ?? 0;
  const edits: Edit[] = [];
  let from = begin;
  for (const item of list.items as Node[]) {
    const [itemFrom, itemTo] = rangeOf(item);
    const between = source.slice(from, itemFrom);
    const separator = from === begin ? /^\[\s*/.exec(between) : /^\s*,\s*/.exec(between);
    if (!separator || between.includes("#") || source.slice(itemFrom, itemTo).includes("\n"))
      return [];
    const start = from === begin ? begin - spaces : from;
    edits.push({ from: start, to: from + separator[0].length, text: dash });
    from = itemTo;
  }
  if (source.slice(from, end).includes("#")) return [];
  return [...edits, { from, to: end, text: "" }];
}

export function isList(node: Node | null): node is YAMLSeq {
  return isSeq(node);
}

function pairs(values: Values): string[] {
  return Object.entries(values).map(([name, value]) => `${name}: ${value}`);
}

function rangeOf(node: Node): [number, number] {
  if (!node.range) throw new Error("A node that was not parsed from the source.");
  return [node.range[0], node.range[1]];
}

function indentOf(source: string, map: YAMLMap): string {
  const [from] = rangeOf(map);
  return " ".repeat(from - (source.lastIndexOf("\n", from - 1) + 1));
}

function endOfLine(source: string, from: number): number {
  const at = source.indexOf("\n", from);
  if (at === -1) return source.length;
  return source[at - 1] === "\r" ? at - 1 : at;
}
