import { fields, type Layout, list, sentence, values } from "../layout.ts";

/** The other contenders' versions of an example. */
export interface ExampleForms {
  /** The hand-written Cypher, in one statement. */
  floor: {
    text: string;
    /** Turns a record's list into the product's response. */
    layout: Layout;
    /** Whether each record is an item of the response's list, and not the whole response. */
    isList?: boolean;
  };
  /**
   * Absent if @neo4j/graphql can't express it: citations and offices are joined by ids, not by
   * links.
   */
  peer?: ExamplePeer;
}

interface ExamplePeer {
  document: string;
  /** Turns the peer's response into the product's. */
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
