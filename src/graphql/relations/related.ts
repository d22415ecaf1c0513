import type { GraphQLField } from "graphql";
import { type BatchArguments, wholeBatch } from "../../graph/relations/batch.ts";
import type { Columns } from "../../graph/relations/columns.ts";
import type { Relationship } from "../../graph/relations/relationship.ts";
import type { ConnectionWishes } from "./connection-selection.ts";

export type AnyRelationship = Relationship<Columns, Columns, string>;

/** What every row of a thing, a link or a citation has. */
export interface Shape {
  id: string;
}

/** What is read for a field, as far as arguments decide; `R` may add what its answer is made with. */
export interface Request {
  batch: BatchArguments;
}

/** What a field that reads a relationship says of itself, in its extension `related`. */
export interface Related<R extends Request = Request> {
  /** The relationship, by the type of the field's owner. */
  relationshipOf(typeName: string): AnyRelationship;
  /**
   * @param args the field's arguments, as they will be
   * @throws Problem BAD_ARGUMENT for arguments that make no sense
   */
  requestOf(
    relationship: AnyRelationship,
    args: Readonly<Record<string, unknown>>,
    wishes: ConnectionWishes,
  ): R;
  /** What the field is made of: a page of nodes and links, or the nodes or the links themselves. */
  shows: "page" | "node" | "link";
  /** The names of the types that its rows can have, where the field's own type has others too. */
  types?: ReadonlySet<string>;
  /** Where the relationship's parent is not the row that has the field: what the row says of it. */
  parent?: Parent;
}

/** The relationships that a field reads: none, one, or several of which each row tells which one is its own. */
export function relatedOf({ extensions }: GraphQLField<unknown, unknown>): readonly Related[] {
  return (extensions as ReadsRelated).related ?? [];
}

/** The extension itself. */
export interface ReadsRelated {
  related?: readonly Related[];
}

/** How a row leads to something else that is then a relationship's parent: a link to the thing where it begins. */
export interface Parent {
  /** The row's columns that `idOf` reads. */
  columns: readonly string[];
  /** Null where it leads nowhere. */
  idOf(row: Shape & Record<string, unknown>): string | null;
  /** The Cypher of the same: a node, a link or a map with an `id`. */
  cypher(variable: string): string;
}

/**
 * A field that shows all of a relationship's rows, without arguments.
 * @param rows how many are reckoned with, where it is not a short list
 */
export function wholeRelated(
  relationship: AnyRelationship,
  order: string,
  shows: "node" | "link",
  rows?: number,
): Related {
  const request = { batch: wholeBatch(order, rows) };
  return { relationshipOf: () => relationship, requestOf: () => request, shows };
}

/** A field that shows the one row that a relationship has at most. */
export function onlyRelated(
  relationship: AnyRelationship,
  shows: "node" | "link",
  rest: Pick<Related, "types" | "parent"> = {},
): Related {
  return { ...wholeRelated(relationship, "ONLY", shows, 1), ...rest };
}
