import type { FieldNode, GraphQLField } from "graphql";
import { Problem } from "../../errors.ts";
import type { LaterCheck } from "../lists/list-arguments.ts";
import { pageSize } from "../lists/pages.ts";
import { isPaged } from "./list-size.ts";

/** An argument that its field would reject, found before anything runs. */
export interface BadArgument {
  field: FieldNode;
  problem: Problem;
}

const PAGE_SIZES = ["first", "last"] as const;

/**
 * Applies the check of the field itself and the check that all paged lists share.
 * @param args the field's coerced arguments, with variables and defaults filled in
 */
export function badArgument(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): BadArgument | null {
  const check = field.extensions.checkArguments;
  try {
    for (const name of isPaged(field) ? PAGE_SIZES : []) {
      const size = args[name];
      if (typeof size === "number") pageSize(name, size);
    }
    if (typeof check === "function") check(args);
    return null;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return { field: node, problem };
  }
}

/** A check of a field's argument for which the database has to be asked. */
export interface FieldCheck {
  field: FieldNode;
  check: LaterCheck;
}

/** @param args the field's coerced arguments, with variables and defaults filled in */
export function laterChecks(
  node: FieldNode,
  { extensions }: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): FieldCheck[] {
  const { laterChecks: checksOf } = extensions;
  const checks: LaterCheck[] = typeof checksOf === "function" ? checksOf(args) : [];
  return checks.map((check) => ({ field: node, check }));
}
