import type { Drawing } from "./drawing.ts";

/**
 * A drawing as a graph of Graphviz: https://graphviz.org/doc/info/lang.html. Written here and not by
 * a package: the one that there is (ts-graphviz 3.0) takes a text that begins with < for HTML, and
 * lets a backslash at its end hide the quotation mark.
 */
export function dotOf({ title, nodes, edges }: Drawing): string {
  return [
    "graph {",
    `  label=${quoted(title)}; labelloc=t; fontname="sans-serif";`,
    '  node [shape=box, style=rounded, fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=10];',
    ...nodes.map(
      ({ id, name, kind, url }) =>
        `  ${quoted(id)} [label=${quoted(name)}, tooltip=${quoted(kind)}, URL=${quoted(url)}];`,
    ),
    ...edges.map(
      ({ from, to, sentence, passage, source }) =>
        `  ${quoted(from)} -- ${quoted(to)} [label=${quoted(wrapped(sentence))}, tooltip=${quoted([passage, source].filter(Boolean).join("\n"))}];`,
    ),
    "}\n",
  ].join("\n");
}

/** In labels, Graphviz reads backslashes and the entities of HTML; a line ends with \n. */
function quoted(text: string): string {
  const escaped = text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\\", "\\\\")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "\\n");
  return `"${escaped}"`;
}

const LONGEST_LINE = 40;

/** A sentence in lines, broken between words: Graphviz breaks none. */
function wrapped(sentence: string): string {
  const lines: string[] = [];
  for (const word of sentence.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.join("\n");
}
