import type { FieldNode, GraphQLObjectType } from "graphql";
import { type Document, objectOf, selectedFields } from "./selection.ts";

/** Which parts of a connection a document selects: what it does not, the database does not do. */
export interface ConnectionWishes {
  rows: boolean;
  more: boolean;
  total: boolean;
  cursors: boolean;
}

/** What is selected of a connection. */
export interface ConnectionSelection {
  wishes: ConnectionWishes;
  /** Places where nodes are shown: each the fields `node` or `nodes` that are read together. */
  nodes: FieldNode[][];
  /** Places where links are shown. */
  links: FieldNode[][];
}

/** Reads from the document what it selects of a connection. */
export function connectionSelection(
  document: Document,
  connection: GraphQLObjectType,
  owners: readonly FieldNode[],
): ConnectionSelection {
  const selection: ConnectionSelection = {
    wishes: { rows: false, more: false, total: false, cursors: false },
    nodes: [],
    links: [],
  };
  const { wishes } = selection;
  for (const fields of selectedFields(document, connection, owners).values()) {
    const name = fields[0]?.name.value;
    if (name === "totalCount") wishes.total = true;
    if (name === "edges" || name === "nodes" || name === "pageInfo") wishes.rows = true;
    if (name === "nodes") selection.nodes.push(fields);
    if (name === "pageInfo") readPageInfo(document, connection, fields, wishes);
    if (name === "edges") collectEdges(document, connection, fields, selection);
  }
  return selection;
}

function readPageInfo(
  document: Document,
  connection: GraphQLObjectType,
  owners: FieldNode[],
  wishes: ConnectionWishes,
): void {
  const pageInfo = objectOf(connection, "pageInfo");
  for (const [field] of selectedFields(document, pageInfo, owners).values()) {
    const name = field?.name.value;
    if (name === "hasNextPage" || name === "hasPreviousPage") wishes.more = true;
    if (name === "startCursor" || name === "endCursor") wishes.cursors = true;
  }
}

function collectEdges(
  document: Document,
  connection: GraphQLObjectType,
  owners: FieldNode[],
  selection: ConnectionSelection,
): void {
  const edge = objectOf(connection, "edges");
  for (const fields of selectedFields(document, edge, owners).values()) {
    const name = fields[0]?.name.value;
    if (name === "node") selection.nodes.push(fields);
    if (name === "link") selection.links.push(fields);
    if (name === "cursor") selection.wishes.cursors = true;
  }
}
