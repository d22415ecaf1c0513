import type { Columns, RowOf } from "./columns.ts";
import type { Direction } from "./keyset.ts";

/** What of a request is in its batch's text, beside the parts and the branches of its plan; all else is a parameter. */
export interface BatchShape {
  order: string;
  direction: Direction;
  hasCursor: boolean;
  /** All rows of each parent, without a LIMIT: for lists that are short by their nature. */
  isUnlimited: boolean;
  /** Which of the relationship's filters join, by their places: those of which something is asked. */
  filters: readonly number[];
  wantsRows: boolean;
  wantsTotal: boolean;
}

/** What one parent's rows are read with. */
export interface BatchArguments {
  shape: BatchShape;
  /** The values of `$args`: every declared name, null where the client gave none. */
  args: Readonly<Record<string, unknown>>;
  /** The keys of the row to continue behind, with `shape.hasCursor`. */
  cursor: readonly string[];
  /** How many rows at most; with `shape.isUnlimited`, how many are reckoned with. */
  limit: number;
}

/** Of a list that is short by its nature, as many rows are reckoned with. */
const ROWS_OF_SHORT_LIST = 10;

/**
 * All rows, in this order: for lists that are not paged.
 * @param limit how many rows are reckoned with
 */
export function wholeBatch(order: string, limit = ROWS_OF_SHORT_LIST): BatchArguments {
  const shape = {
    order,
    direction: "forward",
    hasCursor: false,
    isUnlimited: true,
    filters: [],
    wantsRows: true,
    wantsTotal: false,
  } as const;
  return { shape, args: {}, cursor: [], limit };
}

/** A row with the keys that its cursor is made of. */
export interface KeyedRow {
  keys: readonly unknown[];
  node: RowOf<Columns>;
  link: RowOf<Columns>;
}

export interface Batch {
  rows: readonly KeyedRow[];
  /** Null unless the shape wants it. */
  total: number | null;
}
