import type { Order } from "./relationship.ts";

/** Which end of an order a page starts from: `first` reads forward, `last` reads backward. */
export type Direction = "forward" | "backward";

/**
 * The condition that a row comes after the cursor: `k1 <= $v[0] AND [k1, k2] < $v`. Cypher compares
 * lists key by key. The same condition written with OR makes the planner read two whole index
 * ranges and sort them; this form reads one range and stops at the limit.
 * @param values the parameter that holds the cursor's values, such as `$a2.cursor`
 */
export function keysetCondition(order: Order, direction: Direction, values: string): string {
  const operator = runsDown(order, direction) ? "<" : ">";
  const keys = order.keys.join(", ");
  return `${order.keys[0]} ${operator}= ${values}[0] AND [${keys}] ${operator} ${values}`;
}

/**
 * The condition that lets the planner serve an order from its index: it uses a composite index only
 * with a predicate on each column, and otherwise scans the label. It is true for every row, because
 * keys are strings or numbers from 0 on, and never null. Only the first key has a range: a range on the id would make the
 * planner choose the id's index.
 */
export function anchorCondition(order: Order): string | null {
  if (!order.index) return null;
  const least = order.byNumber ? "0" : '""';
  return order.keys
    .map((key, index) => (index === 0 ? `${key} >= ${least}` : `${key} IS NOT NULL`))
    .join(" AND ");
}

/** An ORDER BY of all the index's columns from the first on: with fewer, the planner sorts. */
export function orderBy(order: Order, direction: Direction): string {
  const suffix = runsDown(order, direction) ? " DESC" : "";
  return [...(order.index?.constant ?? []), ...order.keys].map((key) => key + suffix).join(", ");
}

function runsDown(order: Order, direction: Direction): boolean {
  return (order.descending ?? false) === (direction === "forward");
}
