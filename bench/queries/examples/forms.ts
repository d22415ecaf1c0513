import { fields, type Layout, list, sentence, values } from "../layout.ts";

/** What an example is held against. */
export interface ExampleForms {
  /** By hand, in one statement. */
  floor: {
    text: string;
    /** How a record's list becomes the product's answer. */
    layout: Layout;
    /** Whether each record is an item of the answer's list, and not the whole answer. */
    isList?: boolean;
  };
  /** Absent where @neo4j/graphql has no form: citations and offices are joined by ids, not by links. */
  peer?: ExamplePeer;
}

interface ExamplePeer {
  document: string;
  /** Makes the product's answer of the peer's. */
  shape(data: never): unknown;
}

export interface Named {
  name: string;
}

export interface Edges<Node, Properties> {
  edges: { node: Node; properties: Properties }[];
}

export function page(item: Layout): Layout {
  return fields({ nodes: list(item) });
}

export function edges(item: Layout): Layout {
  return fields({ edges: list(item) });
}

export const names = page(values("name"));
export const linkSentence = fields({ sentence });

export function dated(edtf: string | null) {
  return edtf === null ? null : { edtf };
}

/** The condition and the order that let Neo4j read a subject's citations from their index. */
export function citationsOf(subject: string): { condition: string; order: string } {
  return {
    condition: `c.subject = ${subject} AND c.sort >= "" AND c.id IS NOT NULL`,
    order: "ORDER BY c.subject, c.sort, c.id LIMIT 20",
  };
}
