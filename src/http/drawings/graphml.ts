import { DOMImplementation, type Element, XMLSerializer } from "@xmldom/xmldom";
import type { Drawing } from "./drawing.ts";

const NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
const OF_NODES = ["name", "kind", "url"] as const;
const OF_EDGES = ["sentence", "articles", "outlets", "passage", "source"] as const;
const NUMBERS: ReadonlySet<string> = new Set(["articles", "outlets"]);

/** A drawing as GraphML, which Gephi, yEd, Cytoscape and NetworkX open: http://graphml.graphdrawing.org. */
export function graphmlOf({ title, nodes, edges }: Drawing): string {
  const document = new DOMImplementation().createDocument(NAMESPACE, "graphml");
  const add = (
    parent: Element,
    name: string,
    attributes: Readonly<Record<string, string>> = {},
    text: string | null = null,
  ): Element => {
    const element = document.createElementNS(NAMESPACE, name);
    for (const [attribute, value] of Object.entries(attributes)) {
      element.setAttribute(attribute, value);
    }
    if (text !== null) element.appendChild(document.createTextNode(writable(text)));
    parent.appendChild(document.createTextNode("\n"));
    return parent.appendChild(element) as Element;
  };
  const root = document.documentElement as Element;
  add(root, "desc", {}, title);
  const declare = (of: "node" | "edge", names: readonly string[]) => {
    for (const id of names) {
      const type = NUMBERS.has(id) ? "int" : "string";
      add(root, "key", { id, for: of, "attr.name": id, "attr.type": type });
    }
  };
  declare("node", OF_NODES);
  declare("edge", OF_EDGES);
  const graph = add(root, "graph", { edgedefault: "undirected" });
  for (const { id, ...values } of nodes) {
    const node = add(graph, "node", { id });
    for (const key of OF_NODES) add(node, "data", { key }, values[key]);
  }
  for (const [place, { from, to, ...values }] of edges.entries()) {
    const edge = add(graph, "edge", { id: `hop-${place + 1}`, source: from, target: to });
    for (const key of OF_EDGES) {
      if (values[key] !== null) add(edge, "data", { key }, String(values[key]));
    }
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

/** XML can't hold some characters in any form: https://www.w3.org/TR/xml/#charsets. */
function writable(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
