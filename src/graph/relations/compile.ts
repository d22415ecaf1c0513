import type { CypherText } from "../cypher-file.ts";
import type { BatchShape } from "./batch.ts";
import { columnExpressions, selectColumns } from "./columns.ts";
import { anchorCondition, keysetCondition, orderBy } from "./keyset.ts";
import type { Branch, Plan } from "./plan.ts";
import type { Order, Relationship } from "./relationship.ts";

/**
 * The Cypher of a plan: for every id of `$ids` a record `id`, `rows`, `total`. A row is a positional
 * list: the order's keys, the node's columns, the link's columns, then for each branch its rows and
 * its total, those of the two that it wants. The arguments of each relationship come in a map of its
 * own, `$a2`, `$a3` and so on in the order of `plansOf`: with flat parameters Neo4j plans anew whenever
 * a type or a list's size changes.
 *
 * CALL has an explicit scope, and only generated names (`_1`, `_l2`, `_f2`) cross it: a body's own
 * names stay as they are, or a name of the outer level would silently bind the inner one.
 */
export function compilePlan(plan: Plan): CypherText {
  const { relationship, request } = plan;
  const { wantsRows, wantsTotal } = request.shape;
  const text = [
    parentClause(relationship),
    ...new Compiler().calls(plan, "_1", { labels: null, parentOf: null }),
    `RETURN id, ${wantsRows ? "_f2" : "[]"} AS rows, ${wantsTotal ? "_c2" : "null"} AS total`,
  ].join("\n");
  return { file: relationship.cypher.file, text };
}

/** A plan and all below it, in the order in which the text numbers them: a parent before its branches. */
export function plansOf(plan: Plan): Plan[] {
  return [plan, ...plan.below.flatMap((branch) => plansOf(branch.plan))];
}

/** The number that the first relationship has in names such as `$a2`; its parent is `_1`. */
export const FIRST_NUMBER = 2;

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

class Compiler {
  #number = FIRST_NUMBER - 1;

  /** The subqueries of a plan, which bind `_f<number>` and `_c<number>`, as far as the shape wants them. */
  calls(
    plan: Plan,
    row: string,
    { labels, parentOf }: Pick<Branch, "labels" | "parentOf">,
  ): string[] {
    this.#number += 1;
    const number = this.#number;
    const head = [
      ...(labels ? [`WITH ${row} WHERE ${row}:${[...labels].sort().join("|")}`] : []),
      `WITH ${parentOf ? parentOf(row) : row} AS parent`,
    ];
    const { wantsRows, wantsTotal } = plan.request.shape;
    return [
      ...(wantsRows ? [call(row, [...head, ...this.#rows(plan, number)])] : []),
      ...(wantsTotal ? [call(row, [...head, ...totalLines(plan, number)])] : []),
    ];
  }

  #rows({ relationship, request, parts, below }: Plan, number: number): string[] {
    const { shape } = request;
    const order = orderOf(relationship, shape.order);
    const [node, link] = [`_${number}`, `_l${number}`];
    const rename = (expression: string) =>
      expression.replaceAll(/\bnode\b/g, node).replaceAll(/\blink\b/g, link);
    const values = [
      ...(parts.keys ? order.keys.map(rename) : []),
      ...columnExpressions(selectColumns(relationship.node, parts.node), node),
      ...(relationship.hasLink
        ? columnExpressions(selectColumns(relationship.link, parts.link), link)
        : []),
    ];
    const calls = below.flatMap((branch) => {
      const its = this.#number + 1;
      const { wantsRows, wantsTotal } = branch.plan.request.shape;
      if (wantsRows) values.push(`_f${its}`);
      if (wantsTotal) values.push(`_c${its}`);
      return this.calls(branch.plan, branch.of === "node" ? node : link, branch);
    });
    return [
      ...body(relationship, number, [
        ...filterConditions(relationship, shape),
        anchorCondition(order),
        shape.hasCursor ? keysetCondition(order, shape.direction, `$a${number}.cursor`) : null,
      ]),
      `WITH node AS ${node}${relationship.hasLink ? `, link AS ${link}` : ""}`,
      `ORDER BY ${rename(orderBy(order, shape.direction))}`,
      ...(shape.isUnlimited ? [] : [`LIMIT $a${number}.limit`]),
      ...calls,
      `RETURN collect([${values.join(", ")}]) AS _f${number}`,
    ];
  }
}

function filterConditions({ filters }: Relationship, shape: BatchShape): string[] {
  return shape.filters.flatMap((place) => filters[place]?.condition ?? []);
}

/**
 * Without a filter, a root is counted from the database's own counts and a single hop from the node's
 * degree, whatever their size; all else from the rows. The sum is of one row, or of none where the
 * parent has not the label.
 */
function totalLines({ relationship, request }: Plan, number: number): string[] {
  const { usesParent, clauses, condition, degree } = relationship;
  const filters = filterConditions(relationship, request.shape);
  const pattern = !usesParent && condition === null ? clauses : degree;
  if (filters.length === 0 && pattern) return [`RETURN sum(COUNT { ${pattern} }) AS _c${number}`];
  const order = orderOf(relationship, request.shape.order);
  return [
    ...body(relationship, number, [...filters, anchorCondition(order)]),
    `RETURN count(*) AS _c${number}`,
  ];
}

function call(row: string, lines: readonly string[]): string {
  const inner = lines.flatMap((line) => line.split("\n")).map((line) => `  ${line}`);
  return `CALL (${row}) {\n${inner.join("\n")}\n}`;
}

function body(
  relationship: Relationship,
  number: number,
  extra: readonly (string | null)[],
): string[] {
  const conditions = [relationship.condition, ...extra].filter((condition) => condition !== null);
  const where = conditions.length > 0 ? [`WHERE (${conditions.join(") AND (")})`] : [];
  return [relationship.clauses, ...where].map((clause) =>
    clause.replaceAll("$args.", `$a${number}.`),
  );
}
