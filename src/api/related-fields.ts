import { InterfaceRef, type ObjectRef } from "@pothos/core";
import { wholeBatch } from "../graph/batch.ts";
import { NO_PARENT } from "../graph/loaders.ts";
import { builder, type SchemaTypes } from "./builder.ts";
import {
  type AnyRelationship,
  type ConnectionOptions,
  connectionField,
  type FieldBuilder,
  type Ref,
  type Shape,
} from "./connection-field.ts";
import type { ApiContext } from "./context.ts";
import { checkListOptions } from "./list-arguments.ts";

// A relationship becomes a field in one of three forms: a connection, a short list, a single node.
// All three read through the request's loaders, so that a level costs one statement per field.

/** Where the kinds of an interface are read in different ways: all of these, and which one for a parent. */
export interface Choice {
  among: readonly AnyRelationship[];
  of(source: Shape): AnyRelationship;
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
  addField(
    parent,
    name,
    connectionField(of, typeName, options, (source) => source.id),
  );
}

/** Adds a connection over all nodes of a kind to Query. */
export function addRootConnection(
  name: string,
  relationship: AnyRelationship,
  options: ConnectionOptions,
): void {
  const typeName = name.charAt(0).toUpperCase() + name.slice(1);
  checkListOptions(relationship, options);
  const field = connectionField(
    () => relationship,
    typeName,
    options,
    () => NO_PARENT,
  );
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
  addField(parent, name, (t) =>
    t.field({
      type: [type],
      description,
      resolve: async (source: Shape, _args: object, { loaders }: ApiContext) => {
        const batch = await loaders.related(relationship, source.id, wholeBatch(order));
        return batch.rows.map((row) => row.node);
      },
    }),
  );
}

interface SingleOptions extends FieldOptions {
  nullable?: boolean;
  /** Whether the field is the node that the relationship leads to, or the link that leads there. */
  shows?: "node" | "link";
}

/** Adds what a relationship leads to where there is at most one, or always one with `nullable: false`. */
export function addSingle(
  parent: Ref,
  name: string,
  relationship: AnyRelationship,
  { type, description, order, nullable = true, shows = "node" }: SingleOptions,
): void {
  addField(parent, name, (t) =>
    t.field({
      type,
      description,
      nullable,
      resolve: async (source: Shape, _args: object, { loaders }: ApiContext) => {
        const batch = await loaders.related(relationship, source.id, wholeBatch(order));
        return batch.rows[0]?.[shows] ?? null;
      },
    }),
  );
}

function addField(parent: Ref, name: string, field: (t: FieldBuilder) => never): void {
  if (parent instanceof InterfaceRef) builder.interfaceField(parent, name, field as never);
  else builder.objectField(parent as ObjectRef<SchemaTypes, Shape>, name, field as never);
}
