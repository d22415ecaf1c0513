import { doesFragmentConditionMatch, shouldIncludeNode } from "@graphql-tools/utils";
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
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
import { FieldArguments } from "../relations/field-arguments.ts";
import { type Operation, objectTypesOf } from "../relations/selection.ts";
import { type BadArgument, badArgument, type FieldCheck, laterChecks } from "./bad-argument.ts";
import { fragmentsOf } from "./fragments.ts";
import { isConnection, isList, isValue, listSize } from "./list-size.ts";

/**
 * An upper bound on the cost of a document, known before any of it runs: the number of objects that
 * its response can hold. An object counts 1, and so do a page and an aliased value; a list counts
 * as many items as it can hold; an edge counts 1 together with its node; other values are free. A
 * field whose work its answer does not show, such as a search for paths, costs a surcharge.
 */
export interface Cost {
  objects: number;
  /**
   * Objects that describe the schema itself. They are read from memory and have a separate limit.
   */
  introspection: number;
  /** The first argument that will be rejected, if any. */
  badArgument: BadArgument | null;
  /** Checks of arguments for which the database has to be asked. */
  laterChecks: readonly FieldCheck[];
}

/** What one selection set adds: once, and for every item of the page that it belongs to. */
interface Part {
  once: number;
  perItem: number;
}

const NOTHING: Cost = { objects: 0, introspection: 0, badArgument: null, laterChecks: [] };

/**
 * Estimates the cost of a valid document. For an interface or a union, the most expensive type
 * counts; fields that are selected twice count twice. Takes time linear in the length of the
 * document, however often its fragments are spread.
 * @param variables as the client sent them
 * @param fieldArguments caches the coerced arguments of fields, for planning
 * @returns all zeros for an operation that can't run, because it will be rejected anyway
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
  fieldArguments = new FieldArguments(),
): Cost {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return NOTHING;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  if (!coerced) return NOTHING;
  const counter = new Counter(schema, document, coerced, fieldArguments);
  const objects = counter.part(operation.selectionSet, root).once;
  return {
    objects,
    introspection: counter.introspection,
    badArgument: counter.badArgument,
    laterChecks: counter.laterChecks,
  };
}

class Counter {
  introspection = 0;
  badArgument: BadArgument | null = null;
  readonly laterChecks: FieldCheck[] = [];
  readonly #operation: Pick<Operation, "schema" | "variableValues">;
  readonly #fieldArguments: FieldArguments;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The computed part of each selection set, by the type that it is applied to. */
  readonly #parts = new Map<SelectionSetNode, Map<GraphQLObjectType, Part>>();

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    fieldArguments: FieldArguments,
  ) {
    this.#operation = { schema, variableValues: { ...variables } };
    this.#fieldArguments = fieldArguments;
    this.#fragments = fragmentsOf(document);
  }

  part(selections: SelectionSetNode, type: GraphQLObjectType): Part {
    const ofSelections = this.#parts.get(selections) ?? new Map<GraphQLObjectType, Part>();
    this.#parts.set(selections, ofSelections);
    const known = ofSelections.get(type);
    if (known) return known;
    const part = { once: 0, perItem: 0 };
    for (const selection of selections.selections) {
      if (!shouldIncludeNode(this.#operation.variableValues, selection)) continue;
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
    const { schema } = this.#operation;
    return fragment && doesFragmentConditionMatch(schema, fragment, type)
      ? this.part(fragment.selectionSet, type)
      : { once: 0, perItem: 0 };
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
    // An edge and its node count as one.
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
    if (!this.badArgument) this.laterChecks.push(...laterChecks(node, field, args));
    const below = this.#below(node, field);
    const surcharge = surchargeOf(field, args);
    if (isConnection(type)) {
      return surcharge + 1 + below.once + below.perItem * listSize(field, args);
    }
    if (isList(field)) return surcharge + listSize(field, args) * (1 + below.once);
    return surcharge + (isValue(type) ? 0 : 1) + below.once;
  }

  /** The cost of a field's selection; the most expensive of its possible types counts. */
  #below(node: FieldNode, field: GraphQLField<unknown, unknown>): Readonly<Part> {
    const type = getNamedType(field.type);
    const mostExpensive = { once: 0, perItem: 0 };
    if (!node.selectionSet || isLeafType(type)) return mostExpensive;
    for (const possible of objectTypesOf(this.#operation.schema, type)) {
      const { once, perItem } = this.part(node.selectionSet, possible);
      mostExpensive.once = Math.max(mostExpensive.once, once);
      mostExpensive.perItem = Math.max(mostExpensive.perItem, perItem);
    }
    return mostExpensive;
  }

  #argumentsOf(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
  ): Readonly<Record<string, unknown>> {
    try {
      return this.#fieldArguments.of(field, node, this.#operation.variableValues);
    } catch {
      // The field itself will reject it; until then the list counts as a page of the default size.
      return {};
    }
  }
}

/** What a field costs besides its answer, by its extension `surcharge`: a number, or made of its arguments. */
function surchargeOf(
  { extensions: { surcharge } }: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): number {
  if (typeof surcharge === "function") return Number(surcharge(args));
  return typeof surcharge === "number" ? surcharge : 0;
}
