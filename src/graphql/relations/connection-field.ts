import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../context.ts";
import { type ListOptions, listArguments, readListArguments } from "../lists/list-arguments.ts";
import { type PageArguments, type PageRequest, pageRequest } from "../lists/pages.ts";
import { toConnection } from "./connection.ts";
import { readOnly, readRelated } from "./read-related.ts";
import {
  type AnyRelationship,
  onlyRelated,
  type ReadsRelated,
  type Related,
  type Shape,
} from "./related.ts";

/** A type of the schema, by what its backing rows are; Pothos' own references are invariant. */
export interface Ref<Row = unknown> {
  readonly name: string;
  readonly $inferType: Row;
}

/** How a list shows in the schema. */
export interface ConnectionOptions extends ListOptions {
  description: string;
  /** The type of what it leads to. */
  type: Ref;
  /** The type of the link that each edge shows beside its node. */
  link?: Ref;
  /** Where the rows come without their link: the relationship that leads from a node to it. */
  linkVia?: AnyRelationship;
}

/** Pothos types each field by its parent; here the parent is any, so the builder's own types don't fit. */
export interface FieldBuilder {
  arg(options: object): unknown;
  field(options: object): never;
  connection(field: object, connection: object, edge: object): never;
}

interface InnerFieldBuilder {
  field(options: object): unknown;
  int(options: object): unknown;
}

/**
 * A list as Relay has it, with its types.
 * @param choose the relationship that a parent's items are read by
 */
export function connectionField(
  choose: Related["relationshipOf"],
  typeName: string,
  options: ConnectionOptions,
): (t: FieldBuilder) => never {
  const { type, description, link, linkVia } = options;
  const related: Related<PageRequest> = {
    relationshipOf: choose,
    requestOf: (relationship, args, wishes) =>
      pageRequest(relationship, readListArguments(options, args), args, wishes),
    shows: "page",
  };
  const resolve = (
    /** Absent for a root. */
    source: Shape | undefined,
    args: PageArguments & Record<string, unknown>,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) => {
    return readRelated(related, source, args, context, info, toConnection);
  };
  return (t) =>
    t.connection(
      {
        type,
        description,
        args: Object.fromEntries(
          Object.entries(listArguments(options)).map(([name, arg]) => [name, t.arg(arg)]),
        ),
        // What makes no sense is refused before anything is read, however deep in a document it stands.
        extensions: {
          related: [related],
          checkArguments: (args: Record<string, unknown>) => readListArguments(options, args),
        },
        resolve,
      },
      {
        name: `${typeName}Connection`,
        description: `A page of: ${description}`,
        fields: (c: InnerFieldBuilder) => ({
          totalCount: c.int({
            description:
              "How many items there are in all that the filter keeps, on this page or not; counted only when asked for.",
            resolve: (connection: { totalCount: number | null }) => connection.totalCount ?? 0,
          }),
        }),
      },
      {
        name: `${typeName}Edge`,
        description: `One of: ${description}`,
        fields: (e: InnerFieldBuilder) => (link ? { link: linkField(e, link, linkVia) } : {}),
      },
    );
}

interface Edge {
  node: Shape;
  link: unknown;
}

function linkField(e: InnerFieldBuilder, type: Ref, via: ConnectionOptions["linkVia"]) {
  const field = {
    type,
    description: "The link itself: its dates, its citations and its sentence.",
  };
  if (!via) return e.field({ ...field, resolve: ({ link }: Edge) => link });
  const related = onlyRelated(via, "link");
  return e.field({
    ...field,
    // It is a branch of the node, not of the link that there is none of.
    extensions: { related: [related] } satisfies ReadsRelated,
    resolve: ({ node }: Edge, _args: object, context: ApiContext, info: GraphQLResolveInfo) =>
      readOnly(related, node, context, info),
  });
}
