import { InterfaceRef, type ObjectRef } from "@pothos/core";
import type { GraphQLResolveInfo } from "graphql";
import { wholeBatch } from "../graph/batch.ts";
import type { Columns } from "../graph/columns.ts";
import { NO_PARENT } from "../graph/loaders.ts";
import type { Relationship } from "../graph/relationship.ts";
import { builder, type SchemaTypes } from "./builder.ts";
import type { ApiContext } from "./context.ts";
import { connectionWishes, type PageArguments, pageRequest, toConnection } from "./pages.ts";

// A relationship becomes a field in one of three forms: a connection, a short list, a single node.
// All three read through the request's loaders, so that a level costs one statement per field.

type Shape = { id: string };
/** A type of the schema, by what its backing rows are; Pothos' own references are invariant. */
interface Ref<Row = unknown> {
  readonly name: string;
  readonly $inferType: Row;
}

/** How a relationship shows in the schema. */
interface FieldOptions {
  description: string;
  /** The type of what it leads to. */
  type: Ref;
  /** The order's name, one of the relationship's. */
  order: string;
}

interface ConnectionOptions extends FieldOptions {
  /** The type of the link that each edge shows beside its node. */
  link?: Ref;
}

type AnyRelationship = Relationship<Columns, Columns, string>;

/**
 * Adds a connection to a type: `Person.offices` becomes `PersonOfficesConnection` with its edges.
 * @param name the field's name
 * @param relationship or a choice, where the kinds of an interface are read in different ways
 */
export function addConnection(
  parent: Ref,
  name: string,
  relationship: AnyRelationship | ((source: Shape) => AnyRelationship),
  options: ConnectionOptions,
): void {
  const typeName = parent.name + name.charAt(0).toUpperCase() + name.slice(1);
  const choose = typeof relationship === "function" ? relationship : () => relationship;
  addField(
    parent,
    name,
    connectionOf(choose, typeName, options, (source: Shape) => source.id),
  );
}

/** Adds a connection over all nodes of a kind to Query. */
export function addRootConnection(
  name: string,
  relationship: AnyRelationship,
  options: ConnectionOptions,
): void {
  const typeName = name.charAt(0).toUpperCase() + name.slice(1);
  builder.queryField(
    name,
    connectionOf(
      () => relationship,
      typeName,
      options,
      () => NO_PARENT,
    ) as never,
  );
}

/** Adds a list that is short by its nature, such as an entity's names, and is given whole. */
export function addList(
  parent: Ref,
  name: string,
  relationship: AnyRelationship,
  { type, description, order }: FieldOptions,
): void {
  addField(parent, name, (t: FieldBuilder) =>
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
  addField(parent, name, (t: FieldBuilder) =>
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

/** Pothos types each field by its parent; here the parent is any, so the builder's own types don't fit. */
interface FieldBuilder {
  field(options: object): never;
  connection(field: object, connection: object, edge: object): never;
}

interface InnerFieldBuilder {
  field(options: object): unknown;
  int(options: object): unknown;
}

function addField(parent: Ref, name: string, field: (t: FieldBuilder) => never): void {
  if (parent instanceof InterfaceRef) builder.interfaceField(parent, name, field as never);
  else builder.objectField(parent as ObjectRef<SchemaTypes, Shape>, name, field as never);
}

function connectionOf(
  choose: (source: Shape) => AnyRelationship,
  typeName: string,
  { type, description, order, link }: ConnectionOptions,
  idOf: (source: Shape) => string,
) {
  const resolve = async (
    source: Shape,
    page: PageArguments,
    { loaders }: ApiContext,
    info: GraphQLResolveInfo,
  ) => {
    const wishes = connectionWishes(info);
    const relationship = choose(source);
    const request = pageRequest(relationship, order, page, wishes, {});
    return toConnection(
      await loaders.related(relationship, idOf(source), request),
      request,
      wishes,
    );
  };
  return (t: FieldBuilder) =>
    t.connection(
      { type, description, resolve },
      {
        name: `${typeName}Connection`,
        description: `A page of: ${description}`,
        fields: (c: InnerFieldBuilder) => ({
          totalCount: c.int({
            description: "How many items there are in all, counted only when asked for.",
            resolve: (connection: { totalCount: number | null }) => connection.totalCount ?? 0,
          }),
        }),
      },
      {
        name: `${typeName}Edge`,
        description: `One of: ${description}`,
        fields: (e: InnerFieldBuilder) =>
          link
            ? {
                link: e.field({
                  type: link,
                  description: "The link itself: its dates, its citations and its sentence.",
                  resolve: (edge: { link: unknown }) => edge.link,
                }),
              }
            : {},
      },
    );
}
