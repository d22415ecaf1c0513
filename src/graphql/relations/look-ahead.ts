import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
} from "graphql";
import { Problem } from "../../errors.ts";
import type { Branch, ColumnNames, Plan, RowParts } from "../../graph/relations/plan.ts";
import { type ConnectionWishes, connectionSelection } from "./connection-selection.ts";
import { readingKey } from "./field-key.ts";
import { type Related, relatedOf } from "./related.ts";
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
 * More than one statement reads. Five types, each with a field that spreads the next fragment, are five times
 * as many at each level: a small document would else be taken apart into millions.
 */
const MOST_BRANCHES = 100;

/** How far a selection is taken apart. */
interface Reach {
  levels: number;
  /** Shared by all levels; below zero when there were more. */
  branches: { left: number };
}

/**
 * What a field selects of its rows: all levels, or as many whole ones as are not too much.
 * @param type the field's own
 */
export function selectionBelow(
  document: Document,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  related: Pick<Related, "shows" | "types">,
): Selection {
  const take = (levels: number) => {
    const branches = { left: MOST_BRANCHES };
    const selection = selectionWithin(document, type, nodes, related, { levels, branches });
    return branches.left < 0 ? null : selection;
  };
  const whole = take(Number.POSITIVE_INFINITY);
  if (whole) return whole;
  const none = { levels: 0, branches: { left: 0 } };
  let deepest = selectionWithin(document, type, nodes, related, none);
  for (let levels = 1; ; levels += 1) {
    const deeper = take(levels);
    if (!deeper) return deepest;
    deepest = deeper;
  }
}

function selectionWithin(
  document: Document,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  { shows, types: only }: Pick<Related, "shows" | "types">,
  reach: Reach,
): Selection {
  const possible = objectTypesOf(document, type);
  const types = only ? possible.filter(({ name }) => only.has(name)) : possible;
  if (shows === "page") return pageSelection(document, types[0], nodes, reach);
  const { columns, branches } = shown(document, types, [nodes], shows, reach);
  const parts = { keys: false, node: NO_COLUMNS, link: NO_COLUMNS, [shows]: columns };
  return { wishes: NO_PAGE, parts, branches };
}

function pageSelection(
  document: Document,
  connection: GraphQLObjectType | undefined,
  nodes: readonly FieldNode[],
  reach: Reach,
): Selection {
  if (!connection) throw new Error("A connection is of no type of object.");
  const { wishes, ...places } = connectionSelection(document, connection, nodes);
  const { node, link } = objectOf(connection, "edges").getFields();
  const ofNode = shown(document, objectTypesOf(document, node?.type), places.nodes, "node", reach);
  // A link that the rows come without is itself a branch of their nodes.
  const isBranch = link !== undefined && relatedOf(link).length > 0;
  const ofLink = isBranch
    ? {
        columns: NO_COLUMNS,
        branches: places.links.flatMap((at) => linkBranches(document, link, at, reach)),
      }
    : shown(document, objectTypesOf(document, link?.type), places.links, "link", reach);
  // By its id, should a statement of its own have to read it.
  const nodeColumns = isBranch && places.links.length > 0 ? withId(ofNode.columns) : ofNode.columns;
  return {
    wishes,
    parts: { keys: wishes.cursors, node: nodeColumns, link: ofLink.columns },
    branches: [...ofNode.branches, ...ofLink.branches],
  };
}

/** What is shown of the rows' nodes or of their links. */
function shown(
  document: Document,
  types: readonly GraphQLObjectType[],
  places: readonly (readonly FieldNode[])[],
  of: Branch["of"],
  reach: Reach,
): { columns: ColumnNames; branches: Branch[] } {
  const { columns, related } = selectedRows(document, types, places);
  return { columns, branches: related.flatMap((each) => branchOf(document, each, of, reach)) };
}

function withId(columns: ColumnNames): ColumnNames {
  return columns && new Set([...columns, "id"]);
}

function linkBranches(
  document: Document,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  reach: Reach,
): Branch[] {
  return relatedOf(field).flatMap((related) => {
    const relationship = related.relationshipOf("");
    const key = readingKey(nodes, relationship);
    const link = { key, nodes, field, related, relationship, labels: null };
    return branchOf(document, link, "node", reach);
  });
}

/** None for arguments that make no sense: then nothing is read, and the field itself says what is wrong. */
function branchOf(
  document: Document,
  { key, labels, nodes, field, related, relationship }: RelatedField,
  of: Branch["of"],
  { levels, branches: count }: Reach,
): Branch[] {
  if (levels === 0) return [];
  count.left -= 1;
  if (count.left < 0) return [];
  const reach = { levels: levels - 1, branches: count };
  const { wishes, parts, branches } = selectionWithin(document, field.type, nodes, related, reach);
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
