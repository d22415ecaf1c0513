import type { FieldNode, GraphQLField } from "graphql";
import { Problem } from "../../errors.ts";
import { pageSize } from "../lists/pages.ts";
import { isPaged } from "./list-size.ts";

/** An argument that will be refused where it is used, so that nothing need run first. */
export interface BadArgument {
  field: FieldNode;
  problem: Problem;
}

const PAGE_SIZES = ["first", "last"] as const;

/**
 * Looks for what a field's own check, or that of every list of pages, refuses.
 * @param args the field's arguments as they will be, with variables and defaults filled in
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
