import type { Columns, RowOf } from "./columns.ts";
import type { CursorKey } from "./cursor.ts";
import type { Direction } from "./keyset.ts";

/**
 * The features of a request that change the text of its batch's query, besides the parts and
 * branches of its plan. Everything else is a parameter.
 */
export interface BatchShape {
  order: string;
  direction: Direction;
  hasCursor: boolean;
  /** Reads all rows of each parent, without a LIMIT: for lists that are always short. */
  isUnlimited: boolean;
  /**
   * The indexes of the relationship's filters that are used: those with at least one argument set.
   */
  filters: readonly number[];
  wantsRows: boolean;
  wantsTotal: boolean;
}

/** The arguments for reading one parent's rows. */
export interface BatchArguments {
  shape: BatchShape;
  /** The values of `$args`: every declared name, null where the client gave no value. */
  args: Readonly<Record<string, unknown>>;
  /** The keys of the row to continue after, with `shape.hasCursor`. */
  cursor: readonly CursorKey[];
  /** The maximum number of rows; with `shape.isUnlimited`, the estimated number. */
  limit: number;
  /** Whether one extra row is read to find out if more follow. */
  hasExtraRow: boolean;
}

/** Estimate for a list that is always short. */
const ROWS_OF_SHORT_LIST = 10;

/**
 * All rows, in this order: for lists that are not paged.
 * @param limit how many rows are estimated
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
  return { shape, args: {}, cursor: [], limit, hasExtraRow: false };
}

/** A row with the sort keys that its cursor is made from. */
export interface KeyedRow {
  keys: readonly unknown[];
  node: RowOf<Columns>;
  link: RowOf<Columns>;
}

/** A row of a thing, a link or a citation. */
export interface Shape {
  id: string;
}

/** Things, links and citations are always read with their ids. */
export function toShape(row: KeyedRow["node"]): Shape {
  return row as KeyedRow["node"] & Shape;
}

export interface Batch {
  rows: readonly KeyedRow[];
  /** Null unless the shape asks for it. */
  total: number | null;
}
