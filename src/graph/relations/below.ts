import type { Batch } from "./batch.ts";
import type { Branch, ReadPlan } from "./plan.ts";
import type { Relationship } from "./relationship.ts";

// The plans below a row, and the rows already read for them, are stored on the row itself, under a
// symbol that can't clash with a column. So a field's plan is made once per operation, however many
// rows it is resolved for.

const BELOW = Symbol("below");

/** The plans below a row, and their rows. */
export interface Below {
  branches: readonly Branch[];
  /** One for each branch; null where the row's statement did not read this level. */
  batches: readonly Batch[] | null;
}

/** Stores on a row the plans below it and the rows that have been read for them. */
export function putBelow(row: object, below: Below): void {
  (row as { [BELOW]?: Below })[BELOW] = below;
}

/**
 * The plan of a field below a row, and the field's rows if they were read along with the row.
 * @param field the field's position in the document
 * @returns null when the row came from elsewhere, or the field's arguments were invalid
 */
export function belowRow(
  row: object,
  field: string,
  relationship: Relationship,
): { plan: ReadPlan; batch: Batch | null } | null {
  const below = (row as { [BELOW]?: Below })[BELOW];
  if (!below) return null;
  for (const [index, { fields, plan }] of below.branches.entries()) {
    if (plan.relationship === relationship && fields.includes(field)) {
      return { plan, batch: below.batches?.[index] ?? null };
    }
  }
  return null;
}
