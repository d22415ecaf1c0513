import { xmlDocument } from "../answers/xml.ts";
import type { Drawing } from "./drawing.ts";

const NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
const OF_NODES = ["name", "kind", "url"] as const;
const OF_EDGES = ["sentence", "articles", "outlets", "passage", "source"] as const;
const NUMBERS: ReadonlySet<string> = new Set(["articles", "outlets"]);

/** A drawing as GraphML, which Gephi, yEd, Cytoscape and NetworkX open: http://graphml.graphdrawing.org. */
export function graphmlOf({ title, nodes, edges }: Drawing): string {
  const { root, add, text } = xmlDocument(NAMESPACE, "graphml");
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
  return text();
}
