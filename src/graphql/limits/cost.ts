import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isLeafType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";
import { applies, type Document, isSelected, objectTypesOf } from "../relations/selection.ts";
import { type BadArgument, badArgument } from "./bad-argument.ts";
import { fragmentsOf } from "./fragments.ts";
import { isConnection, isList, isValue, listSize } from "./list-size.ts";

/**
 * What a document can cost at most, known before any of it runs: the number of objects that its
 * answer can hold. An object counts 1, as does a page and a value under an alias; a list counts for
 * as many items as it can hold; an edge counts 1 together with its node; other values are free.
 */
export interface Cost {
  objects: number;
  /** Objects that describe the schema itself. They are read from memory and have a limit of their own. */
  introspection: number;
  /** The first argument that will be refused, if there is one. */
  badArgument: BadArgument | null;
}

/** What one selection set adds: once, and for every item of the page that it is selected of. */
interface Part {
  once: number;
  perItem: number;
}

const NOTHING: Cost = { objects: 0, introspection: 0, badArgument: null };

/**
 * Foretells what a valid document costs. Of an interface's or a union's types the dearest counts;
 * fields that are selected twice count twice. Linear in the length of the document, however often
 * its fragments are spread.
 * @param variables as the client sent them
 * @returns nothing but zeros for an operation that can't run, as it will be refused anyway
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return NOTHING;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  if (!coerced) return NOTHING;
  const counter = new Counter(schema, document, coerced);
  const objects = counter.part(operation.selectionSet, root).once;
  return { objects, introspection: counter.introspection, badArgument: counter.badArgument };
}

class Counter {
  introspection = 0;
  badArgument: BadArgument | null = null;
  /** What the document is read with. */
  readonly #document: Pick<Document, "schema" | "variableValues">;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What is known of a selection set, by the type that it is selected of. */
  readonly #parts = new Map<SelectionSetNode, Map<GraphQLObjectType, Part>>();

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#document = { schema, variableValues: { ...variables } };
    this.#fragments = fragmentsOf(document);
  }

  part(selections: SelectionSetNode, type: GraphQLObjectType): Part {
    const ofSelections = this.#parts.get(selections) ?? new Map<GraphQLObjectType, Part>();
    this.#parts.set(selections, ofSelections);
    const known = ofSelections.get(type);
    if (known) return known;
    const part = { once: 0, perItem: 0 };
    for (const selection of selections.selections) {
      if (!isSelected(this.#document, selection)) continue;
      const added =
        selection.kind === Kind.FIELD
          ? this.#field(selection, type)
          : this.#fragment(selection, type);
      part.once += added.once;
      part.perItem += added.perItem;
    }
    ofSelections.set(type, part);
    return part;
  }

  #fragment(selection: Exclude<SelectionNode, FieldNode>, type: GraphQLObjectType): Readonly<Part> {
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : this.#fragments.get(selection.name.value);
    if (!fragment || !applies(this.#document, fragment, type)) return { once: 0, perItem: 0 };
    return this.part(fragment.selectionSet, type);
  }

  #field(node: FieldNode, parent: GraphQLObjectType): Part {
    const name = node.name.value;
    if (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name) {
      const field = name === SchemaMetaFieldDef.name ? SchemaMetaFieldDef : TypeMetaFieldDef;
      this.introspection += this.#cost(node, field, {});
      return { once: 0, perItem: 0 };
    }
    const field = parent.getFields()[name];
    if (!field || isLeafType(getNamedType(field.type))) {
      return { once: node.alias ? 1 : 0, perItem: 0 };
    }
    const isPage = isConnection(parent);
    // An edge and its node are one.
    if (name === "node" && parent.getFields().cursor) {
      return { once: this.#below(node, field).once, perItem: 0 };
    }
    if (isPage && isList(field)) {
      return { once: 0, perItem: 1 + this.#below(node, field).once };
    }
    return { once: this.#cost(node, field, this.#argumentsOf(node, field)), perItem: 0 };
  }

  #cost(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    args: Readonly<Record<string, unknown>>,
  ): number {
    const type = getNamedType(field.type);
    this.badArgument ??= badArgument(node, field, args);
    const below = this.#below(node, field);
    if (isConnection(type)) return 1 + below.once + below.perItem * listSize(field, args);
    if (isList(field)) return listSize(field, args) * (1 + below.once);
    return (isValue(type) ? 0 : 1) + below.once;
  }

  /** What is selected of a field; of several types that it can be, the dearest. */
  #below(node: FieldNode, field: GraphQLField<unknown, unknown>): Readonly<Part> {
    const type = getNamedType(field.type);
    const dearest = { once: 0, perItem: 0 };
    if (!node.selectionSet || isLeafType(type)) return dearest;
    for (const possible of objectTypesOf(this.#document, type)) {
      const { once, perItem } = this.part(node.selectionSet, possible);
      dearest.once = Math.max(dearest.once, once);
      dearest.perItem = Math.max(dearest.perItem, perItem);
    }
    return dearest;
  }

  #argumentsOf(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
  ): Readonly<Record<string, unknown>> {
    try {
      return getArgumentValues(field, node, this.#document.variableValues);
    } catch {
      // It will be refused where it is used; until then the list counts as a usual page.
      return {};
    }
  }
}
