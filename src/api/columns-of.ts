import type { GraphQLField } from "graphql";
import type { Related } from "./related.ts";

/** What a field is made of, where it is not the column of its own name: its extension `columns`. */
export interface OfColumns {
  /** The columns' names; null: it may need all that the row has. */
  columns: readonly string[] | null;
}

/** The columns of its owner's row that a field reads; null: all of them. */
export function columnsOf({ name, extensions }: GraphQLField<unknown, unknown>) {
  const related = extensions.related as Related | undefined;
  if (related) return related.parent?.columns ?? [];
  const { columns, pothosExposedField } = extensions as Partial<OfColumns> & {
    pothosExposedField?: string;
  };
  return columns === undefined ? [pothosExposedField ?? name] : columns;
}
