import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { UndirectedGraph } from "graphology";
import { parse } from "graphology-graphml";

// Drawings as programs of others read them: Graphviz itself, by the picture that it makes, and graphology,
// which Gephi's web version uses.

export interface ReadDrawing {
  nodes: { id: string; name: string; kind: string; url: string }[];
  edges: { from: string; to: string; sentence: string }[];
}

const XLINK = "http://www.w3.org/1999/xlink";

/** What Graphviz draws. */
export async function readDot(dot: string): Promise<ReadDrawing> {
  const svg = (await Graphviz.load()).layout(dot, "svg", "dot");
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  const groups = [...document.getElementsByTagName("g")].map((group) => ({
    is: group.getAttribute("class"),
    title: textsIn(group, "title"),
    // A line each; a space that doesn't break stands for one.
    text: textsIn(group, "text").replaceAll("\u00A0", " "),
    link: group.getElementsByTagName("a")[0],
  }));
  return {
    nodes: groups
      .filter(({ is }) => is === "node")
      .map(({ title, text, link }) => ({
        ...{ id: title, name: text, kind: link?.getAttributeNS(XLINK, "title") ?? "" },
        url: link?.getAttributeNS(XLINK, "href") ?? "",
      })),
    edges: groups
      .filter(({ is }) => is === "edge")
      .map(({ title, text }) => {
        const [from = "", to = ""] = title.split("--");
        return { from, to, sentence: text };
      }),
  };
}

function textsIn(group: Element, name: string): string {
  return [...group.getElementsByTagName(name)].map(({ textContent }) => textContent).join(" ");
}

/** What graphology reads. */
export function readGraphml(xml: string): ReadDrawing {
  const graph = parse(UndirectedGraph, xml, { addMissingNodes: false });
  return {
    nodes: graph.mapNodes((id, { name, kind, url }) => ({ id, name, kind, url })),
    edges: graph.mapEdges((_edge, { sentence }, from, to) => ({ from, to, sentence })),
  };
}
