import type { FieldNode, GraphQLField } from "graphql";
import { Problem } from "../../errors.ts";
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
