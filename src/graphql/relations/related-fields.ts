import { InterfaceRef, type ObjectRef } from "@pothos/core";
import type { GraphQLResolveInfo } from "graphql";
import { builder, type SchemaTypes } from "../builder.ts";
import type { ApiContext } from "../context.ts";
import { checkListOptions } from "../lists/list-arguments.ts";
import {
  type ConnectionOptions,
  connectionField,
  type FieldBuilder,
  type Ref,
} from "./connection-field.ts";
import { readOnly, readRelated } from "./read-related.ts";
import {
  type AnyRelationship,
  onlyRelated,
  type Parent,
  type ReadsRelated,
  type Shape,
  wholeRelated,
} from "./related.ts";

// A relationship becomes a field in one of three forms: a connection, a short list, a single node.
// All three give what came with their parent, or read it through the request's loaders.

/** Where the kinds of an interface are read in different ways: all of these, and which one for a type. */
export interface Choice {
  among: readonly AnyRelationship[];
  of(typeName: string): AnyRelationship;
}

/**
 * Adds a connection to a type: `Person.offices` becomes `PersonOfficesConnection` with its edges.
 * @param name the field's name
 */
export function addConnection(
  parent: Ref,
  name: string,
  relationship: AnyRelationship | Choice,
  options: ConnectionOptions,
): void {
  const typeName = parent.name + name.charAt(0).toUpperCase() + name.slice(1);
  const { among, of } =
    "among" in relationship ? relationship : { among: [relationship], of: () => relationship };
  for (const each of among) checkListOptions(each, options);
  addField(parent, name, connectionField(of, typeName, options));
}

/** Adds a connection over all nodes of a kind to Query. */
export function addRootConnection(
  name: string,
  relationship: AnyRelationship,
  options: ConnectionOptions,
): void {
  const typeName = name.charAt(0).toUpperCase() + name.slice(1);
  checkListOptions(relationship, options);
  const field = connectionField(() => relationship, typeName, options);
  builder.queryField(name, field as never);
}

/** How a relationship that is read whole shows in the schema. */
interface FieldOptions {
  description: string;
  /** The type of what it leads to. */
  type: Ref;
  /** The order's name, one of the relationship's. */
  order: string;
}

/** Adds a list that is short by its nature, such as an entity's names, and is given whole. */
export function addList(
  parent: Ref,
  name: string,
  relationship: AnyRelationship,
  { type, description, order }: FieldOptions,
): void {
  const related = wholeRelated(relationship, order, "node");
  addField(parent, name, (t) =>
    t.field({
      type: [type],
      description,
      extensions: { related: [related] } satisfies ReadsRelated,
      resolve: (source: Shape, _args: object, context: ApiContext, info: GraphQLResolveInfo) =>
        readRelated(related, source, {}, context, info, ({ rows }) => rows.map((row) => row.node)),
    }),
  );
}

interface SingleOptions extends Omit<FieldOptions, "order"> {
  nullable?: boolean;
  /** Whether the field is the node that the relationship leads to, or the link that leads there. */
  shows?: "node" | "link";
  /** What the relationship's parent is, where it is not the row that has the field. */
  parent?: Parent;
}

/** Adds what a relationship leads to where there is at most one, or always one with `nullable: false`. */
export function addSingle(
  parent: Ref,
  name: string,
  relationship: AnyRelationship,
  { type, description, nullable = true, shows = "node", ...rest }: SingleOptions,
): void {
  const related = onlyRelated(relationship, shows, rest);
  addField(parent, name, (t) =>
    t.field({
      type,
      description,
      nullable,
      extensions: { related: [related] } satisfies ReadsRelated,
      resolve: (source: Shape, _args: object, context: ApiContext, info: GraphQLResolveInfo) =>
        readOnly(related, source, context, info),
    }),
  );
}

function addField(parent: Ref, name: string, field: (t: FieldBuilder) => never): void {
  if (parent instanceof InterfaceRef) builder.interfaceField(parent, name, field as never);
  else builder.objectField(parent as ObjectRef<SchemaTypes, Shape>, name, field as never);
}
