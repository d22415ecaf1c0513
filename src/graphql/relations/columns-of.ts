import type { GraphQLField } from "graphql";
import { relatedOf } from "./related.ts";

/** What a field is made of, where it is not the column of its own name: its extension `columns`. */
export interface OfColumns {
  /** The columns' names; null: it may need all that the row has. */
  columns: readonly string[] | null;
}

/** The columns of its owner's row that a field reads; null: all of them. */
export function columnsOf(field: GraphQLField<unknown, unknown>): readonly string[] | null {
  const related = relatedOf(field);
  if (related.length > 0) return related.flatMap(({ parent }) => parent?.columns ?? []);
  const { name, extensions } = field;
  const { columns, pothosExposedField } = extensions as Partial<OfColumns> & {
    pothosExposedField?: string;
  };
  return columns === undefined ? [pothosExposedField ?? name] : columns;
}
