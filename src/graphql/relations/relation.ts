import type { GraphQLField, GraphQLObjectType } from "graphql";
import { type BatchArguments, wholeBatch } from "../../graph/relations/batch.ts";
import type { Relationship } from "../../graph/relations/relationship.ts";
import type { RequestedParts } from "../lists/pages.ts";

/**
 * What a field that reads a relationship declares; both its resolver and the look-ahead use it.
 * `Shown` is the type of its single row, if it shows just one.
 */
export interface Relation<Shown = unknown> {
  /** The relationship, by the type that the field belongs to. */
  relationshipOf(typeName: string): Relationship;
  /**
   * @param args the field's coerced arguments
   * @throws Problem BAD_ARGUMENT for invalid arguments
   */
  requestOf(
    relationship: Relationship,
    args: Readonly<Record<string, unknown>>,
    requested: RequestedParts,
  ): BatchArguments;
  /** What the field returns: a page of nodes and links, or the nodes or the links themselves. */
  shows: "page" | "node" | "link";
  /**
   * The fields that lead from the field's value to its rows, if the value is made of something else
   * that holds them: `values`, then `sources`. None of these fields reads anything itself.
   */
  at?: readonly string[];
  /** The names of the types that its rows can have, if the field's own type includes others. */
  types?: ReadonlySet<string>;
  /** Whether its value is made of its rows, so that all their columns are read, whatever is selected. */
  isWhole?: true;
  /** How to get from the row that has the field to the relationship's parent, if they differ. */
  parent?: RelationParent;
  /** Used only for typing. */
  $shown?: Shown;
}

/**
 * How a row leads to something else that serves as a relationship's parent, such as from a link to
 * the thing where it begins.
 */
export interface RelationParent {
  /** The columns of the row that `idOf` reads. */
  columns: readonly string[];
  /** Null if it leads nowhere. */
  idOf(row: Readonly<Record<string, unknown>>): string | null;
  /** The same in Cypher: a node, a link or a map with an `id`. */
  cypher(variable: string): string;
}

/**
 * A field that returns all of a relationship's rows, without arguments.
 * @param rows the estimated number, if it is not a short list
 */
export function wholeRelation(
  relationship: Relationship,
  order: string,
  shows: "node" | "link",
  rows?: number,
): Relation<never> {
  const request = wholeBatch(order, rows);
  return { relationshipOf: () => relationship, requestOf: () => request, shows };
}

/** What has the id that a column of the row holds; nothing where it holds none. */
export function parentIn(column: string): RelationParent {
  return {
    columns: [column],
    idOf: ({ [column]: id }) => (id == null ? null : String(id)),
    cypher: (row) => `{id: ${row}.${column}}`,
  };
}

type Rest = Pick<Relation, "types" | "parent" | "at" | "isWhole">;

/** A field whose value holds the nodes of all of a relationship's rows. */
export function nodesWithin<Node extends object>(
  relationship: Relationship & { readonly $node?: Node },
  rest: Required<Pick<Relation, "at" | "parent">>,
): Relation<Node> {
  return { ...wholeRelation(relationship, "ONLY", "node"), ...rest };
}

/** A field that returns the node of a relationship's only row. */
export function onlyNode<Node extends object>(
  relationship: Relationship & { readonly $node?: Node },
  rest: Rest = {},
): Relation<Node> {
  return { ...wholeRelation(relationship, "ONLY", "node", 1), ...rest };
}

/** A field that returns the link of a relationship's only row. */
export function onlyLink<Link extends object>(
  relationship: Relationship & { readonly $link?: Link },
  rest: Rest = {},
): Relation<Link> {
  return { ...wholeRelation(relationship, "ONLY", "link", 1), ...rest };
}

/** The extensions that our fields and types declare. */
interface FieldExtensions {
  /** One relation, or several if it depends on the row which one applies. */
  relations?: readonly Relation[];
  /**
   * The columns that the field needs, if not just the one of the same name; null: it may need the
   * whole row.
   */
  columns?: readonly string[] | null;
  /** Its value is the row itself, seen as another type: what is selected below is read of that row. */
  isSameRow?: true;
  /** Set by Pothos: the name of the exposed property. */
  pothosExposedField?: string;
}

type Field = Pick<GraphQLField<unknown, unknown>, "name" | "extensions">;

/** The relationships that a field reads. */
export function relationsOf({ extensions }: Pick<Field, "extensions">): readonly Relation[] {
  return (extensions as FieldExtensions).relations ?? [];
}

/** The columns of its parent's row that a field reads; null: all of them. */
export function columnsOf(field: Field): readonly string[] | null {
  const relations = relationsOf(field);
  const { columns, pothosExposedField } = field.extensions as FieldExtensions;
  if (columns === null) return null;
  const usual = relations.length > 0 ? [] : [pothosExposedField ?? field.name];
  return [...(columns ?? usual), ...relations.flatMap(({ parent }) => parent?.columns ?? [])];
}

/** Whether a field's value is its owner's row itself, seen as another type. */
export function isSameRow({ extensions }: Pick<Field, "extensions">): boolean {
  return (extensions as FieldExtensions).isSameRow === true;
}

/**
 * The name of a type's rows in the database: a node's label is its type's name; a link's type is in
 * an extension.
 */
export function databaseNameOf({ name, extensions }: GraphQLObjectType): string {
  return typeof extensions.databaseName === "string" ? extensions.databaseName : name;
}
