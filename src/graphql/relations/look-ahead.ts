import {
  type FieldNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from "graphql";
import { Problem } from "../../errors.ts";
import { mergeOverLabels } from "../../graph/relations/merge-branches.ts";
import type { Branch, ColumnNames, ReadPlan, RowParts } from "../../graph/relations/plan.ts";
import type { RequestedParts } from "../lists/pages.ts";
import type { FieldArguments } from "./field-arguments.ts";
import type { Relation } from "./relation.ts";
import {
  fieldKey,
  type Operation,
  objectOf,
  objectTypesOf,
  rowPlaces,
  type SelectedRelation,
  selectedConnection,
  selectedRows,
} from "./selection.ts";

// Turns the selection below a field into what one statement reads: columns, and relationships
// below.

const ROWS_ONLY: RequestedParts = { rows: true, more: false, total: false, cursors: false };
const NO_COLUMNS: ColumnNames = new Set();
const WHOLE_ROWS: Selection = {
  requested: ROWS_ONLY,
  parts: { keys: false, node: null, link: null },
  branches: [],
};

/** What the look-ahead needs to read a document. */
export interface Reader {
  operation: Operation;
  arguments: FieldArguments;
  /** How many branches a selection is expanded into at most. */
  mostBranches: number;
}

/** What a field selects from its rows. */
export interface Selection {
  requested: RequestedParts;
  parts: RowParts;
  branches: readonly Branch[];
}

/** How far a selection is expanded. */
interface Reach {
  levels: number;
  /** Shared by all levels; below zero once the limit was exceeded. */
  branches: { remaining: number };
}

/**
 * What a field selects from its rows: all levels, or as many whole ones as the limit allows.
 * @param type the field's own type
 */
export function selectionBelow(
  reader: Reader,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  relation: Pick<Relation, "shows" | "types" | "at" | "isWhole">,
): Selection {
  const take = (levels: number) => {
    const branches = { remaining: reader.mostBranches };
    const selection = selectionWithin(reader, type, nodes, relation, { levels, branches });
    return branches.remaining < 0 ? null : selection;
  };
  const whole = take(Number.POSITIVE_INFINITY);
  if (whole) return whole;
  const none = { levels: 0, branches: { remaining: 0 } };
  let deepest = selectionWithin(reader, type, nodes, relation, none);
  for (let levels = 1; ; levels += 1) {
    const deeper = take(levels);
    if (!deeper) return deepest;
    deepest = deeper;
  }
}

function selectionWithin(
  reader: Reader,
  own: GraphQLOutputType,
  nodes: FieldNode[],
  { shows, types: only, at, isWhole }: Pick<Relation, "shows" | "types" | "at" | "isWhole">,
  reach: Reach,
): Selection {
  if (isWhole) return WHOLE_ROWS;
  const { type, places } = rowPlaces(reader.operation, own, nodes, at ?? []);
  const possible = objectTypesOf(reader.operation.schema, type);
  const types = only ? possible.filter(({ name }) => only.has(name)) : possible;
  if (shows === "page") return pageSelection(reader, types[0], nodes, reach);
  const { columns, branches } = rowsSelection(reader, types, places, shows, reach);
  // What holds the rows finds them by their ids.
  const needed = at ? withId(columns) : columns;
  const parts = { keys: false, node: NO_COLUMNS, link: NO_COLUMNS, [shows]: needed };
  return { requested: ROWS_ONLY, parts, branches };
}

function pageSelection(
  reader: Reader,
  connection: GraphQLObjectType | undefined,
  nodes: FieldNode[],
  reach: Reach,
): Selection {
  if (!connection) throw new Error("A connection has no object type.");
  const { operation } = reader;
  const { requested, ...places } = selectedConnection(operation, connection, nodes);
  const { node, link } = objectOf(connection, "edges").getFields();
  const typesOf = (field: typeof node) => objectTypesOf(operation.schema, field?.type);
  const ofNode = rowsSelection(reader, typesOf(node), places.nodes, "node", reach);
  const ofLink = rowsSelection(reader, typesOf(link), places.links, "link", reach);
  return {
    requested,
    parts: { keys: requested.cursors, node: ofNode.columns, link: ofLink.columns },
    branches: [...ofNode.branches, ...ofLink.branches],
  };
}

/** What is selected from the rows' nodes or links. */
function rowsSelection(
  reader: Reader,
  types: readonly GraphQLObjectType[],
  places: readonly FieldNode[][],
  of: Branch["of"],
  reach: Reach,
): { columns: ColumnNames; branches: readonly Branch[] } {
  const { columns, relations } = selectedRows(reader.operation, types, places);
  const branches = relations.flatMap((each) => branchOf(reader, each, of, reach));
  return { columns, branches: mergeOverLabels(branches, types.length) };
}

function withId(columns: ColumnNames): ColumnNames {
  return columns && new Set([...columns, "id"]);
}

/**
 * Returns no branch for invalid arguments: then nothing is read, and the field itself reports the
 * error.
 */
function branchOf(
  reader: Reader,
  { labels, nodes, field, relation, relationship }: SelectedRelation,
  of: Branch["of"],
  { levels, branches: count }: Reach,
): Branch[] {
  const [node] = nodes;
  if (levels === 0 || !node) return [];
  count.remaining -= 1;
  if (count.remaining < 0) return [];
  const reach = { levels: levels - 1, branches: count };
  const selection = selectionWithin(reader, field.type, nodes, relation, reach);
  try {
    const args = reader.arguments.of(field, node, reader.operation.variableValues);
    const plan = planOf(relation, relationship, args, selection);
    const parentOf = relation.parent?.cypher ?? null;
    return [{ fields: [fieldKey(nodes)], of, labels, only: null, parentOf, plan }];
  } catch (error) {
    if (error instanceof Problem || error instanceof GraphQLError) return [];
    throw error;
  }
}

/**
 * Makes the plan of a field.
 * @throws Problem BAD_ARGUMENT for invalid arguments
 */
export function planOf(
  relation: Relation,
  relationship: ReadPlan["relationship"],
  args: Readonly<Record<string, unknown>>,
  { requested, parts, branches }: Selection,
): ReadPlan {
  const request = relation.requestOf(relationship, args, requested);
  return { relationship, request, parts, below: request.shape.wantsRows ? branches : [] };
}
