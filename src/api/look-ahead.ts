import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
} from "graphql";
import { Problem } from "../errors.ts";
import type { Branch, ColumnNames, Plan, RowParts } from "../graph/plan.ts";
import { type ConnectionWishes, connectionSelection } from "./connection-selection.ts";
import { keyOf } from "./field-key.ts";
import type { Related } from "./related.ts";
import { type RelatedField, selectedRows } from "./selected-rows.ts";
import { type Document, objectOf, objectTypesOf } from "./selection.ts";

// From the selection below a field to what is read in one statement: columns, and relationships below.

const NO_PAGE: ConnectionWishes = { rows: true, more: false, total: false, cursors: false };
const NO_COLUMNS: ColumnNames = new Set();

/** What a field selects of its rows. */
export interface Selection {
  wishes: ConnectionWishes;
  parts: RowParts;
  branches: readonly Branch[];
}

/**
 * What a field selects of its rows.
 * @param type the field's own
 */
export function selectionBelow(
  document: Document,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  { shows, types: only }: Pick<Related, "shows" | "types">,
): Selection {
  const possible = objectTypesOf(document, type);
  const types = only ? possible.filter(({ name }) => only.has(name)) : possible;
  if (shows === "page") return pageSelection(document, types[0], nodes);
  const { columns, branches } = shown(document, types, [nodes], shows);
  const parts = { keys: false, node: NO_COLUMNS, link: NO_COLUMNS, [shows]: columns };
  return { wishes: NO_PAGE, parts, branches };
}

function pageSelection(
  document: Document,
  connection: GraphQLObjectType | undefined,
  nodes: readonly FieldNode[],
): Selection {
  if (!connection) throw new Error("A connection is of no type of object.");
  const { wishes, ...places } = connectionSelection(document, connection, nodes);
  const { node, link } = objectOf(connection, "edges").getFields();
  const ofNode = shown(document, objectTypesOf(document, node?.type), places.nodes, "node");
  // A link that the rows come without is itself a branch of their nodes.
  const isBranch = link?.extensions.related !== undefined;
  const ofLink = isBranch
    ? {
        columns: NO_COLUMNS,
        branches: places.links.flatMap((at) => linkBranch(document, link, at)),
      }
    : shown(document, objectTypesOf(document, link?.type), places.links, "link");
  return {
    wishes,
    parts: { keys: wishes.cursors, node: ofNode.columns, link: ofLink.columns },
    branches: [...ofNode.branches, ...ofLink.branches],
  };
}

/** What is shown of the rows' nodes or of their links. */
function shown(
  document: Document,
  types: readonly GraphQLObjectType[],
  places: readonly (readonly FieldNode[])[],
  of: Branch["of"],
): { columns: ColumnNames; branches: Branch[] } {
  const { columns, related } = selectedRows(document, types, places);
  return { columns, branches: related.flatMap((each) => branchOf(document, each, of)) };
}

function linkBranch(
  document: Document,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Branch[] {
  const related = field.extensions.related as Related;
  const relationship = related.relationshipOf("");
  const key = keyOf(nodes);
  return branchOf(document, { key, nodes, field, related, relationship, labels: null }, "node");
}

/** None for arguments that make no sense: then nothing is read, and the field itself says what is wrong. */
function branchOf(
  document: Document,
  { key, labels, nodes, field, related, relationship }: RelatedField,
  of: Branch["of"],
): Branch[] {
  const { wishes, parts, branches } = selectionBelow(document, field.type, nodes, related);
  try {
    const [node] = nodes;
    if (!node) return [];
    const args = getArgumentValues(field, node, document.variableValues);
    const { batch } = related.requestOf(relationship, args, wishes);
    const below = batch.shape.wantsRows ? branches : [];
    const plan: Plan = { relationship, request: batch, parts, below };
    return [{ key, of, labels, parentOf: related.parent?.cypher ?? null, plan }];
  } catch (error) {
    if (error instanceof Problem || error instanceof GraphQLError) return [];
    throw error;
  }
}
