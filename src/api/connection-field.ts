import type { GraphQLResolveInfo } from "graphql";
import type { Columns } from "../graph/columns.ts";
import type { Relationship } from "../graph/relationship.ts";
import type { ApiContext } from "./context.ts";
import { type ListOptions, listArguments, readListArguments } from "./list-arguments.ts";
import { connectionWishes, type PageArguments, pageRequest, toConnection } from "./pages.ts";

export type AnyRelationship = Relationship<Columns, Columns, string>;

export interface Shape {
  id: string;
}

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
  /** Where the rows come without their link: reads the one between the parent and a node. */
  loadLink?(context: ApiContext, parentId: string, nodeId: string): Promise<unknown>;
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
 * @param idOf the parent's id
 */
export function connectionField(
  choose: (source: Shape) => AnyRelationship,
  typeName: string,
  options: ConnectionOptions,
  idOf: (source: Shape) => string,
): (t: FieldBuilder) => never {
  const { type, description, link, loadLink } = options;
  const resolve = async (
    source: Shape,
    args: PageArguments & Record<string, unknown>,
    { loaders }: ApiContext,
    info: GraphQLResolveInfo,
  ) => {
    const wishes = connectionWishes(info);
    const relationship = choose(source);
    const parentId = idOf(source);
    const list = readListArguments(options, args);
    const request = pageRequest(relationship, list, args, wishes);
    const batch = await loaders.related(relationship, parentId, request.batch);
    return toConnection(batch, request, wishes, parentId);
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
        fields: (e: InnerFieldBuilder) => (link ? { link: linkField(e, link, loadLink) } : {}),
      },
    );
}

interface Edge {
  parentId: string;
  node: Shape;
  link: unknown;
}

function linkField(e: InnerFieldBuilder, link: Ref, loadLink: ConnectionOptions["loadLink"]) {
  return e.field({
    type: link,
    description: "The link itself: its dates, its citations and its sentence.",
    resolve: ({ link: row, parentId, node }: Edge, _args: object, context: ApiContext) =>
      loadLink ? loadLink(context, parentId, node.id) : row,
  });
}
