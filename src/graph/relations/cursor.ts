import { createHash } from "node:crypto";
import { Problem } from "../../errors.ts";
import type { Order } from "./relationship.ts";

// A cursor is opaque to clients. It holds a fingerprint of its list and the sort keys of its row.

const FINGERPRINT_BYTES = 6;

/**
 * A fingerprint of the list that a cursor belongs to, with its order and filter. A cursor from
 * another list can't say which rows have been read already.
 * @param list everything that distinguishes the list from others, as JSON values
 */
export function cursorScope(list: readonly unknown[]): string {
  return createHash("sha256")
    .update(JSON.stringify(list))
    .digest()
    .subarray(0, FINGERPRINT_BYTES)
    .toString("base64url");
}

export function encodeCursor(scope: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([scope, ...keys])).toString("base64url");
}

/**
 * @returns the keys of the row that the cursor points to
 * @throws Problem BAD_ARGUMENT when it is not a cursor of this list, order and filter
 */
export function decodeCursor(
  cursor: string,
  scope: string,
  order: Pick<Order, "keys" | "byNumber">,
): CursorKey[] {
  const [itsScope, ...keys] = parseKeys(cursor);
  const isOfOrder =
    keys.length === order.keys.length &&
    keys.every(
      (key, place) => typeof key === (order.byNumber && place === 0 ? "number" : "string"),
    );
  if (itsScope !== scope || !isOfOrder) {
    throw new Problem(
      "BAD_ARGUMENT",
      "This cursor does not belong to this list with this order and this filter. Use an endCursor or startCursor of the same query, or begin without one.",
    );
  }
  return keys;
}

/** A sort key of a row. */
export type CursorKey = string | number;

function isKey(value: unknown): value is CursorKey {
  return typeof value === "string" || typeof value === "number";
}

const LONGEST_CURSOR = 2_000;

function parseKeys(cursor: string): CursorKey[] {
  if (cursor.length > LONGEST_CURSOR) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) && value.every(isKey) ? value : [];
  } catch {
    return [];
  }
}
