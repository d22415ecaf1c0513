import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
} from "graphql";
import type { Branch, ColumnNames, Plan, RowParts } from "../graph/plan.ts";
import { columnsOf } from "./columns-of.ts";
import { type ConnectionWishes, connectionSelection } from "./connection-selection.ts";
import type { AnyRelationship, Related } from "./related.ts";
import { type Document, objectOf, objectTypesOf, selectedFields } from "./selection.ts";

// From the selection below a field to what is read in one statement: columns, and relationships below.

const NO_PAGE: ConnectionWishes = { rows: true, more: false, total: false, cursors: false };
const NO_COLUMNS: ColumnNames = new Set();

const numbers = new WeakMap<FieldNode, number>();
let lastNumber = 0;

/** Names a field by where it stands in its document: by all its occurrences that are read together. */
export function keyOf(fieldNodes: readonly FieldNode[]): string {
  return fieldNodes
    .map((node) => {
      const known = numbers.get(node);
      if (known !== undefined) return known;
      lastNumber += 1;
      numbers.set(node, lastNumber);
      return lastNumber;
    })
    .join();
}

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
  if (shows !== "page") {
    const { columns, branches } = shown(document, types, [nodes], shows);
    const parts = { keys: false, node: NO_COLUMNS, link: NO_COLUMNS, [shows]: columns };
    return { wishes: NO_PAGE, parts, branches };
  }
  return pageSelection(document, types[0], nodes);
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
interface Shown {
  columns: ColumnNames;
  branches: Branch[];
}

/**
 * @param types the types that the nodes or the links can have
 * @param places where they are shown: each the fields that are read together
 */
function shown(
  document: Document,
  types: readonly GraphQLObjectType[],
  places: readonly (readonly FieldNode[])[],
  of: Branch["of"],
): Shown {
  // Whatever is shown is told from others by its id.
  const columns = new Set(places.length > 0 ? ["id"] : []);
  let isWhole = false;
  const branches: Branch[] = [];
  for (const owners of places) {
    const found = new Map<string, Found>();
    for (const type of types) {
      for (const nodes of selectedFields(document, type, owners).values()) {
        const field = type.getFields()[nodes[0]?.name.value ?? ""];
        if (!field) continue;
        const own = columnsOf(field);
        if (own === null) isWhole = true;
        for (const name of own ?? []) columns.add(name);
        collect(found, type, field, nodes);
      }
    }
    branches.push(...[...found.values()].flatMap((each) => branchOf(document, each, types, of)));
  }
  return { columns: isWhole ? null : columns, branches };
}

interface Found {
  key: string;
  nodes: readonly FieldNode[];
  field: GraphQLField<unknown, unknown>;
  related: Related;
  relationship: AnyRelationship;
  labels: Set<string>;
}

function collect(
  found: Map<string, Found>,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): void {
  const related = field.extensions.related as Related | undefined;
  if (!related) return;
  const relationship = related.relationshipOf(type.name);
  const key = keyOf(nodes);
  // The same field may be read in another way for another type.
  const way = `${key} ${relationship.cypher.file}`;
  const known = found.get(way);
  if (known) known.labels.add(type.name);
  else found.set(way, { key, nodes, field, related, relationship, labels: new Set([type.name]) });
}

function branchOf(
  document: Document,
  found: Found,
  types: readonly GraphQLObjectType[],
  of: Branch["of"],
): Branch[] {
  const labels = found.labels.size === types.length ? null : found.labels;
  const plan = planOf(document, found);
  const parentOf = found.related.parent?.cypher ?? null;
  return plan ? [{ key: found.key, of, labels, parentOf, plan }] : [];
}

function linkBranch(
  document: Document,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Branch[] {
  const related = field.extensions.related as Related;
  const relationship = related.relationshipOf("");
  const plan = planOf(document, { nodes, field, related, relationship });
  return plan ? [{ key: keyOf(nodes), of: "node", labels: null, parentOf: null, plan }] : [];
}

/** Null for arguments that make no sense: then nothing is read, and the field itself says what is wrong. */
function planOf(
  document: Document,
  { nodes, field, related, relationship }: Omit<Found, "key" | "labels">,
): Plan | null {
  const { wishes, parts, branches } = selectionBelow(document, field.type, nodes, related);
  try {
    const [node] = nodes;
    if (!node) return null;
    const args = getArgumentValues(field, node, document.variableValues);
    const { batch } = related.requestOf(relationship, args, wishes);
    return { relationship, request: batch, parts, below: batch.shape.wantsRows ? branches : [] };
  } catch {
    return null;
  }
}
