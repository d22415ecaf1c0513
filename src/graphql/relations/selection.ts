import { collectSubFields } from "@graphql-tools/utils";
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from "graphql";
import type { ColumnNames } from "../../graph/relations/plan.ts";
import type { Relationship } from "../../graph/relations/relationship.ts";
import type { RequestedParts } from "../lists/pages.ts";
import { columnsOf, databaseNameOf, isSameRow, type Relation, relationsOf } from "./relation.ts";

// Collects what a document selects from rows and from pages of rows, in the way an executor does.

/** What is needed to read a document's selections. */
export type Operation = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** A selected field that leads from rows to others through a relationship. */
export interface SelectedRelation {
  nodes: FieldNode[];
  field: GraphQLField<unknown, unknown>;
  relation: Relation;
  relationship: Relationship;
  /** The labels or types of the rows that it is selected on; null: all possible ones. */
  labels: ReadonlySet<string> | null;
}

/** What a document selects from rows, which are nodes or links. */
export interface SelectedRows {
  columns: ColumnNames;
  relations: readonly SelectedRelation[];
}

/**
 * Collects what a document selects from rows.
 * @param types the types that the rows can have
 * @param places where the rows appear: for each place, the fields that are merged there
 */
export function selectedRows(
  operation: Operation,
  types: readonly GraphQLObjectType[],
  places: readonly FieldNode[][],
): SelectedRows {
  // The id is always read, to tell the rows apart.
  const columns = new Set(places.length > 0 ? ["id"] : []);
  let isWhole = false;
  // Shared by all places: a fragment that is spread in two of them is read once.
  const found = new Map<string, SelectedRelation & { labels: Set<string> }>();
  /** @param type the type that the rows are seen as */
  const collect = (type: GraphQLObjectType, owners: FieldNode[], label: string) => {
    for (const nodes of subFields(operation, type, owners)) {
      const field = type.getFields()[nodes[0]?.name.value ?? ""];
      if (!field) continue;
      if (isSameRow(field)) {
        collect(objectOf(type, field.name), nodes, label);
        continue;
      }
      const own = columnsOf(field);
      if (own === null) isWhole = true;
      for (const name of own ?? []) columns.add(name);
      for (const relation of relationsOf(field)) {
        const relationship = relation.relationshipOf(type.name);
        const key = `${fieldKey(nodes)} ${relationship.cypher.file}`;
        const labels = found.get(key)?.labels ?? new Set();
        labels.add(label);
        found.set(key, { nodes, field, relation, relationship, labels });
      }
    }
  };
  for (const owners of places) {
    for (const type of types) collect(type, owners, databaseNameOf(type));
  }
  const relations = [...found.values()].map((each) => ({
    ...each,
    labels: each.labels.size === types.length ? null : each.labels,
  }));
  return { columns: isWhole ? null : columns, relations };
}

/** Where rows appear in a field's value: their type, and the places where it is selected. */
export interface RowPlaces {
  type: GraphQLOutputType;
  places: FieldNode[][];
}

/** @param at the fields that lead from the field's own value to the rows */
export function rowPlaces(
  operation: Operation,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  at: readonly string[],
): RowPlaces {
  return at.reduce<RowPlaces>(
    ({ type: owner, places }, name) => {
      const [object] = objectTypesOf(operation.schema, owner);
      const field = object?.getFields()[name];
      if (!object || !field) throw new Error(`${String(owner)} has no field ${name}.`);
      const selected = places.flatMap((owners) => subFields(operation, object, owners));
      return {
        type: field.type,
        places: selected.filter(([node]) => node?.name.value === name),
      };
    },
    { type, places: [nodes] },
  );
}

/** What is selected from a connection. */
export interface SelectedConnection {
  requested: RequestedParts;
  /**
   * The places where nodes appear: for each, the fields `node` or `nodes` that are merged there.
   */
  nodes: FieldNode[][];
  /** The places where links appear. */
  links: FieldNode[][];
}

/** Collects what a document selects from a connection. */
export function selectedConnection(
  operation: Operation,
  connection: GraphQLObjectType,
  owners: FieldNode[],
): SelectedConnection {
  const byName = (type: GraphQLObjectType, among: FieldNode[]) => {
    const fields = new Map<string | undefined, FieldNode[][]>();
    for (const nodes of subFields(operation, type, among)) {
      const name = nodes[0]?.name.value;
      fields.set(name, [...(fields.get(name) ?? []), nodes]);
    }
    return fields;
  };
  const fields = byName(connection, owners);
  const edgesFields = fields.get("edges") ?? [];
  const edges = edgesFields.flatMap((at) => [...byName(objectOf(connection, "edges"), at)]);
  const ofEdges = (name: string) => edges.flatMap(([each, at]) => (each === name ? at : []));
  const pageInfo = (fields.get("pageInfo") ?? []).flatMap((at) => [
    ...byName(objectOf(connection, "pageInfo"), at).keys(),
  ]);
  const asksOf = (...names: string[]) => names.some((name) => pageInfo.includes(name));
  return {
    requested: {
      rows: fields.has("edges") || fields.has("nodes") || fields.has("pageInfo"),
      more: asksOf("hasNextPage", "hasPreviousPage"),
      total: fields.has("totalCount"),
      cursors: asksOf("startCursor", "endCursor") || ofEdges("cursor").length > 0,
    },
    nodes: [...(fields.get("nodes") ?? []), ...ofEdges("node")],
    links: ofEdges("link"),
  };
}

/**
 * Whether a document selects something below a field that resolves its own value.
 * @param at the fields that lead there, such as `pageInfo`, `hasNextPage`
 */
export function isSelected(
  info: Operation & Pick<GraphQLResolveInfo, "returnType" | "fieldNodes">,
  ...at: readonly string[]
): boolean {
  return rowPlaces(info, info.returnType, [...info.fieldNodes], at).places.length > 0;
}

/** The selected fields of an object, grouped by response key. */
function subFields(
  { schema, fragments, variableValues }: Operation,
  type: GraphQLObjectType,
  owners: FieldNode[],
): FieldNode[][] {
  return [...collectSubFields(schema, fragments, variableValues, type, owners).fields.values()];
}

/** The object types that a type can be. */
export function objectTypesOf(
  schema: GraphQLSchema,
  type: GraphQLOutputType | undefined,
): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

/**
 * The object type that a field returns, without its lists and non-nulls.
 * @throws Error when the field does not return one object type, which is a defect in the schema
 */
export function objectOf(type: GraphQLObjectType, field: string): GraphQLObjectType {
  const named = getNamedType(type.getFields()[field]?.type);
  if (!isObjectType(named)) throw new Error(`${type.name}.${field} gives no objects of one type.`);
  return named;
}

const numbers = new WeakMap<FieldNode, number>();
const keys = new WeakMap<readonly FieldNode[], string>();
let lastNumber = 0;

/**
 * Identifies a field by its position in the document: by all occurrences that are merged into it.
 */
export function fieldKey(nodes: readonly FieldNode[]): string {
  const known = keys.get(nodes);
  if (known !== undefined) return known;
  const key = nodes.map(numberOf).join();
  keys.set(nodes, key);
  return key;
}

function numberOf(node: FieldNode): number {
  const known = numbers.get(node);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(node, lastNumber);
  return lastNumber;
}
