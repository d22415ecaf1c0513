import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { DEFAULT_PAGE, LARGEST_PAGE } from "../lists/pages.ts";

// The size of a list is derived from the schema itself, so that nobody has to remember to declare
// it for a new field.

/**
 * Estimate for a list without arguments, such as an entity's names or the values of an enum. A field
 * whose list is far shorter says so in its extension `usualSize`: lists in lists multiply.
 */
const SHORT_LIST = 10;

/** A page: its `edges` and `nodes` hold as many items as `first` or `last` request. */
export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && Boolean(type.getFields().pageInfo && type.getFields().edges);
}

/**
 * A value that is read along with its owner, such as a date in parts: it has no id and no nested
 * objects.
 */
export function isValue(type: GraphQLNamedType): boolean {
  return (
    isObjectType(type) &&
    !type.getFields().id &&
    Object.values(type.getFields()).every((field) => isLeafType(getNamedType(field.type)))
  );
}

export function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type));
}

/**
 * The most items that a list can hold: for a page, what its arguments request; for a look-up, the
 * number of ids; otherwise the estimate for short lists.
 * @param args the field's coerced arguments, with variables and defaults filled in
 */
export function listSize(
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): number {
  const { first, last, ids } = args;
  const requested = first ?? last;
  if (typeof requested === "number") return Math.min(Math.max(requested, 0), LARGEST_PAGE);
  if (field.args.some(({ name }) => name === "first")) return DEFAULT_PAGE;
  if (Array.isArray(ids)) return ids.length;
  const { usualSize } = field.extensions;
  return typeof usualSize === "number" ? usualSize : SHORT_LIST;
}

/** Whether a list takes page sizes within the bounds that every page accepts. */
export function isPaged({ type }: GraphQLField<unknown, unknown>): boolean {
  return isNonNullType(type) && isConnection(getNamedType(type));
}
