import { readBatch, wholeBatch } from "./batch.ts";
import type { Columns, RowOf } from "./columns.ts";
import { NO_PARENT, type ReadByIds } from "./loaders.ts";
import type { Relationship } from "./relationship.ts";

/** Makes a reader by id from a root that takes `$args.ids`. */
export function readByIds<N extends Columns, O extends string>(
  root: Relationship<N, Columns, O>,
  order: O,
): ReadByIds<RowOf<N> & { id: string }> {
  return async (database, ids, scope) => {
    const whole = wholeBatch(order, { ids });
    const [batch] = await readBatch(database, root, [NO_PARENT], whole, scope);
    return (batch?.rows ?? []).map(({ node }) => node as RowOf<N> & { id: string });
  };
}
