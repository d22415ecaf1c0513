import { type FieldRef, type OutputRef, RootFieldBuilder } from "@pothos/core";
import "@pothos/plugin-relay";
import type { Shape } from "../../graph/relations/batch.ts";
import type { Relationship } from "../../graph/relations/relationship.ts";
import { capitalized } from "../../model/texts.ts";
import {
  CERTAINLY,
  checkListOptions,
  laterChecksOf,
  readListArguments,
} from "../lists/list-arguments.ts";
import { type Page, toPage } from "../lists/page.ts";
import { pageRequest } from "../lists/pages.ts";
import type { Choice, RelatedConnectionOptions } from "./plugin.ts";
import { type RelationsContext, readExactlyOne, readOnly, readRelation } from "./read.ts";
import { onlyLink, onlyNode, type Relation, wholeRelation } from "./relation.ts";

/** The part of the API's types that these methods need. */
type Types = PothosSchemaTypes.ExtendDefaultTypes<{
  Context: RelationsContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  Scalars: { Day: { Input: string; Output: string }; ID: { Input: string; Output: string } };
}>;
type Builder = PothosSchemaTypes.RootFieldBuilder<Types, Shape, "Object">;

// The methods are the same for fields of objects, interfaces and Query.
const methods = RootFieldBuilder.prototype as Builder;

methods.relatedConnection = function relatedConnection(relationship, options) {
  const relation = pageRelation(relationship, options);
  return connectionField(this, relation, options);
};

methods.relatedList = function relatedList(relationship, { type, order, description }) {
  const relation = wholeRelation(relationship, order, "node");
  const items: OutputRef<object> = type;
  return this.field({
    type: [items],
    description,
    relations: [relation],
    resolve: (source, _args, context, info) =>
      readRelation(relation, source, context, info, ({ rows }) => rows.map(({ node }) => node)),
  });
};

methods.relatedNode = function relatedNode(relationship, { type, parent, ...options }) {
  return onlyField(this, onlyNode<Shape>(relationship, parent && { parent }), type, options);
};

methods.relatedLink = function relatedLink(relationship, { type, parent, ...options }) {
  return onlyField(this, onlyLink<Shape>(relationship, parent && { parent }), type, options);
};

function onlyField(
  t: Builder,
  relation: Relation<Shape>,
  type: OutputRef<Shape>,
  { description, nullable = true }: { description: string; nullable?: boolean },
): FieldRef<Types, unknown> {
  const field = { type, description, relations: [relation] };
  return nullable
    ? t.field({
        ...field,
        nullable: true,
        resolve: (source, _args, context, info) => readOnly(relation, source, context, info),
      })
    : t.field({
        ...field,
        nullable: false,
        resolve: (source, _args, context, info) => readExactlyOne(relation, source, context, info),
      });
}

/** @throws Error when the schema and the relationship have different orders or filters */
function pageRelation<Node>(
  relationship: Relationship | Choice<Node>,
  options: RelatedConnectionOptions<Shape, object>,
): Relation {
  const { among, of } =
    "among" in relationship ? relationship : { among: [relationship], of: () => relationship };
  for (const each of among) checkListOptions(each, options);
  return {
    relationshipOf: of,
    requestOf: (relationshipOf, args, requested) =>
      pageRequest(relationshipOf, readListArguments(options, args), args, requested),
    shows: "page",
    ...(options.parent && { parent: options.parent }),
  };
}

function connectionField(
  t: Builder,
  relation: Relation,
  options: RelatedConnectionOptions<Shape, object>,
): FieldRef<Types, unknown> {
  const { description, order, filter, validOn } = options;
  const connection = t.builder.objectRef<Page>("Connection");
  const field = t.field({
    type: connection,
    description,
    args: {
      ...t.arg.connectionArgs(),
      orderBy: t.arg({
        type: order.ref,
        defaultValue: order.usual,
        description: "In which order.",
      }),
      ...(filter && {
        filter: t.arg({ type: filter.ref, description: filter.description }),
      }),
      ...(validOn && {
        validOn: t.arg({ type: "Day", description: validOn }),
        certainly: t.arg({ type: "Boolean", description: CERTAINLY }),
      }),
    },
    relations: [relation],
    // Rejects invalid arguments before anything is read, however deep the field is in a document.
    extensions: {
      checkArguments: (args: Readonly<Record<string, unknown>>) => readListArguments(options, args),
      laterChecks: (args: Readonly<Record<string, unknown>>) => laterChecksOf(options, args),
    },
    resolve: (source, _args, context, info) =>
      readRelation(relation, source, context, info, toPage),
  });
  // A field knows its name only once it is part of a type.
  field.onFirstUse(({ parentType, name }) => {
    const owner = parentType === "Query" ? "" : parentType;
    const types = connectionTypes(t.builder, `${owner}${capitalized(name)}`, options);
    t.builder.configStore.associateParamWithRef(connection, types);
  });
  return field;
}

/**
 * The type names of a list: `PersonOfficesConnection` and `PersonOfficesEdge` for `PersonOffices`.
 */
function connectionTypes(
  builder: Builder["builder"],
  name: string,
  { type, description, link }: RelatedConnectionOptions<Shape, object>,
) {
  return builder.connectionObject<OutputRef<Shape>, Page>(
    {
      type,
      name: `${name}Connection`,
      description: `A page of: ${description}`,
      fields: (c) => ({
        totalCount: c.int({
          description:
            "How many items there are in all that the filter keeps, on this page or not; counted only when asked for.",
          resolve: ({ totalCount }) => totalCount,
        }),
      }),
    },
    {
      name: `${name}Edge`,
      description: `One of: ${description}`,
      fields: (e) => ({
        ...(link && {
          link: e.field({
            type: link,
            description: "The link itself: its dates, its citations and its sentence.",
            resolve: linkOf,
          }),
        }),
      }),
    },
  );
}

/** The link of an edge is read whenever it is selected. */
function linkOf({ link }: { link?: object }): object {
  if (!link) throw new Error("The rows of this list come without links.");
  return link;
}
