import { columnExpressions } from "./columns.ts";
import type { CypherText } from "./cypher-file.ts";
import { anchorCondition, type Direction, keysetCondition, orderBy } from "./keyset.ts";
import type { Order, Relationship } from "./relationship.ts";

/** What a batch's text depends on. Everything else is a parameter, so that few texts are ever planned. */
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

/**
 * The Cypher of one batch: for every id of `$ids` a record `id`, `rows`, `total`. A row is a
 * positional list: the order's keys, the node's columns, the link's columns. Arguments come in
 * one map, `$a2`: with flat parameters Neo4j plans anew whenever a type or a list's size changes.
 *
 * CALL has an explicit scope, and only generated names (`_1`, `_l2`, `_f2`) cross it: a body's own
 * names stay as they are, or a name of the outer level would silently bind the inner one.
 */
export function compileBatch(relationship: Relationship, shape: BatchShape): CypherText {
  const order = orderOf(relationship, shape.order);
  const parts = [
    parentClause(relationship),
    ...(shape.wantsRows ? [rowsCall(relationship, shape, order)] : []),
    ...(shape.wantsTotal ? [totalCall(relationship, shape, order)] : []),
    `RETURN id, ${shape.wantsRows ? "_f2" : "[]"} AS rows, ${shape.wantsTotal ? "_c2" : "null"} AS total`,
  ];
  return { file: relationship.cypher.file, text: parts.join("\n") };
}

export function orderOf(relationship: Relationship, name: string): Order {
  const order = relationship.orders[name];
  if (!order) throw new Error(`cypher/${relationship.cypher.file} has no order ${name}.`);
  return order;
}

/**
 * Where there is no parent node, a map stands in for it: a CALL that imports something is planned
 * as an Apply, and one that imports nothing as a Cartesian product.
 */
function parentClause({ parent }: Relationship): string {
  return parent
    ? `UNWIND $ids AS id\nMATCH (_1:${parent} {id: id})`
    : "UNWIND $ids AS id\nWITH id, {id: id} AS _1";
}

function rowsCall(relationship: Relationship, shape: BatchShape, order: Order): string {
  const conditions = [
    ...filterConditions(relationship, shape),
    anchorCondition(order),
    shape.hasCursor ? keysetCondition(order, shape.direction, "$a2.cursor") : null,
  ];
  const rename = (expression: string) =>
    expression.replaceAll(/\bnode\b/g, "_2").replaceAll(/\blink\b/g, "_l2");
  const values = [
    ...order.keys.map(rename),
    ...columnExpressions(relationship.node, "_2"),
    ...(relationship.hasLink ? columnExpressions(relationship.link, "_l2") : []),
  ];
  return call([
    ...body(relationship, conditions),
    `WITH node AS _2${relationship.hasLink ? ", link AS _l2" : ""}`,
    `ORDER BY ${rename(orderBy(order, shape.direction))}`,
    ...(shape.isUnlimited ? [] : ["LIMIT $a2.limit"]),
    `RETURN collect([${values.join(", ")}]) AS _f2`,
  ]);
}

function filterConditions({ filters }: Relationship, shape: BatchShape): string[] {
  return shape.filters.flatMap((place) => filters[place]?.condition ?? []);
}

/**
 * Without a filter, a root is counted from the database's own counts and a single hop from the node's
 * degree, whatever their size; all else from the rows.
 */
function totalCall(relationship: Relationship, shape: BatchShape, order: Order): string {
  const { usesParent, clauses, condition, degree } = relationship;
  const filters = filterConditions(relationship, shape);
  if (filters.length === 0 && !usesParent && condition === null) {
    return `CALL (_1) {\n  RETURN COUNT { ${clauses} } AS _c2\n}`;
  }
  if (filters.length === 0 && degree) return call([`RETURN COUNT { ${degree} } AS _c2`]);
  return call([
    ...body(relationship, [...filters, anchorCondition(order)]),
    "RETURN count(*) AS _c2",
  ]);
}

function call(lines: readonly string[]): string {
  const inner = ["WITH _1 AS parent", ...lines].map((line) => `  ${line}`);
  return `CALL (_1) {\n${inner.join("\n")}\n}`;
}

function body(relationship: Relationship, extra: readonly (string | null)[]): string[] {
  const conditions = [relationship.condition, ...extra].filter((condition) => condition !== null);
  const where = conditions.length > 0 ? [`WHERE (${conditions.join(") AND (")})`] : [];
  return [relationship.clauses, ...where].map((clause) => clause.replaceAll("$args.", "$a2."));
}
