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

// What a list can hold is read from the schema itself, so that a new field is counted without anybody
// remembering to say so.

/** The most that a list without arguments is reckoned with: an entity's names, the parts of a type. */
const SHORT_LIST = 10;

/** A page: whoever selects its `edges` or its `nodes` gets as many as `first` or `last` say. */
export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && Boolean(type.getFields().pageInfo && type.getFields().edges);
}

/** A value that is read with its owner, such as a date in parts: no id, and nothing below it. */
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
 * The most items that a list can hold: for a page what its arguments ask for; for a lookup as many as
 * it is given ids; else what short lists hold.
 * @param args the field's arguments as they will be, with variables and defaults filled in
 */
export function listSize(
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): number {
  const { first, last, ids } = args;
  if (Array.isArray(ids)) return ids.length;
  const asked = first ?? last;
  if (typeof asked === "number") return Math.min(Math.max(asked, 0), LARGEST_PAGE);
  return field.args.some(({ name }) => name === "first") ? DEFAULT_PAGE : SHORT_LIST;
}

/** Whether a list takes page sizes that every page accepts. */
export function isPaged({ type }: GraphQLField<unknown, unknown>): boolean {
  return isNonNullType(type) && isConnection(getNamedType(type));
}
