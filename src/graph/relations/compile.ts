import type { CypherText } from "../cypher-file.ts";
import type { BatchShape } from "./batch.ts";
import { columnExpressions, selectColumns } from "./columns.ts";
import { anchorCondition, keysetCondition, orderBy } from "./keyset.ts";
import { type Branch, branchesWithin, type ReadPlan } from "./plan.ts";
import type { Order, Relationship } from "./relationship.ts";

/**
 * Compiles a plan to Cypher that returns, for every id in `$ids`, a record of `id`, `rows` and
 * `total`. A row is a positional list: the order's keys, the node's columns, the link's columns,
 * then for each branch its rows and its total, if requested. Each relationship gets its arguments,
 * with the names of the properties to read, in a separate map, `$a2`, `$a3` and so on in the order
 * of `readsOf`: with flat parameters, Neo4j would plan the query again whenever a parameter's type
 * or a list's size changes.
 *
 * Every CALL has an explicit scope, and only generated names (`_1`, `_l2`, `_f2`) cross it. The
 * names inside a body stay as they are; without the scope, a name of the outer level would silently
 * bind the inner one.
 * @param levels how many levels of the plan's branches are included
 */
export function compilePlan(plan: ReadPlan, levels: number): CypherText {
  const { relationship, request } = plan;
  const { wantsRows, wantsTotal } = request.shape;
  const text = [
    parentClause(relationship),
    ...new Compiler().calls({ plan, labels: null, only: null, parentOf: null }, "_1", levels),
    `RETURN id, ${wantsRows ? "_f2" : "[]"} AS rows, ${wantsTotal ? "_c2" : "null"} AS total`,
  ].join("\n");
  return { file: relationship.cypher.file, text };
}

/**
 * Everything that is read with a separate arguments map, in the order in which the query numbers
 * it: a plan, then everything below it.
 */
export function readsOf(
  plan: ReadPlan,
  levels: number,
  only: Branch["only"] = null,
): { plan: ReadPlan; only: Branch["only"] }[] {
  return [
    { plan, only },
    ...branchesWithin(plan, levels).flatMap((branch) =>
      readsOf(branch.plan, levels - 1, branch.only),
    ),
  ];
}

/** The number of the first relationship in names such as `$a2`; its parent is `_1`. */
export const FIRST_NUMBER = 2;

export function orderOf(relationship: Relationship, name: string): Order {
  const order = relationship.orders[name];
  if (!order) throw new Error(`cypher/${relationship.cypher.file} has no order ${name}.`);
  return order;
}

/**
 * A root has no parent node, so a map takes its place: Neo4j plans a CALL that imports something as
 * an Apply, and one that imports nothing as a Cartesian product.
 */
function parentClause({ parent }: Relationship): string {
  return parent
    ? `UNWIND $ids AS id\nMATCH (_1:${parent} {id: id})`
    : "UNWIND $ids AS id\nWITH id, {id: id} AS _1";
}

class Compiler {
  #number = FIRST_NUMBER - 1;

  /**
   * The subqueries of a plan, which bind `_f<number>` for rows and `_c<number>` for the total, as
   * the shape requires.
   */
  calls(
    { plan, labels, only, parentOf }: Pick<Branch, "plan" | "labels" | "only" | "parentOf">,
    row: string,
    levels: number,
  ): string[] {
    this.#number += 1;
    const number = this.#number;
    const guards = [
      ...(labels ? [`${row}:${[...labels].sort().join("|")}`] : []),
      ...(only ? [`${row}.id IN $a${number}.only`] : []),
    ];
    const head = [
      ...(guards.length > 0 ? [`WITH ${row} WHERE ${guards.join(" AND ")}`] : []),
      `WITH ${parentOf ? parentOf(row) : row} AS parent`,
    ];
    const { wantsRows, wantsTotal } = plan.request.shape;
    return [
      ...(wantsRows ? [call(row, [...head, ...this.#rows(plan, number, levels)])] : []),
      ...(wantsTotal ? [call(row, [...head, ...totalLines(plan, number)])] : []),
    ];
  }

  #rows(plan: ReadPlan, number: number, levels: number): string[] {
    const { relationship, request, parts } = plan;
    const { shape } = request;
    const order = orderOf(relationship, shape.order);
    const [node, link] = [`_${number}`, `_l${number}`];
    const rename = (expression: string) =>
      expression.replaceAll(/\bnode\b/g, node).replaceAll(/\blink\b/g, link);
    const values = [
      ...(parts.keys ? order.keys.map(rename) : []),
      ...columnExpressions(
        selectColumns(relationship.node, parts.node),
        node,
        `$a${number}.nodeColumns`,
      ),
      ...(relationship.hasLink
        ? columnExpressions(
            selectColumns(relationship.link, parts.link),
            link,
            `$a${number}.linkColumns`,
          )
        : []),
    ];
    const calls = branchesWithin(plan, levels).flatMap((branch) => {
      const its = this.#number + 1;
      const { wantsRows, wantsTotal } = branch.plan.request.shape;
      if (wantsRows) values.push(`_f${its}`);
      if (wantsTotal) values.push(`_c${its}`);
      return this.calls(branch, branch.of === "node" ? node : link, levels - 1);
    });
    return [
      ...body(relationship, shape, number, [
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

function filterConditions(relationship: Relationship, shape: BatchShape): string[] {
  const { filters } = relationship;
  const start = startOf(relationship, shape);
  return shape.filters.flatMap((place) =>
    start !== null && filters[place]?.start === start ? [] : (filters[place]?.condition ?? []),
  );
}

/** Where a root begins, if one of its filters can tell. */
function startOf({ usesParent, filters }: Relationship, shape: BatchShape): string | null {
  if (usesParent) return null;
  return shape.filters.map((place) => filters[place]?.start).find((start) => start) ?? null;
}

/**
 * Without a filter, Neo4j counts a root from its count store and a single hop from the node's
 * degree, in constant time; everything else is counted from the rows. The sum is over one row, or
 * over none if the parent does not have the label.
 */
function totalLines({ relationship, request }: ReadPlan, number: number): string[] {
  const { usesParent, clauses, condition, degree } = relationship;
  const filters = filterConditions(relationship, request.shape);
  const pattern = !usesParent && condition === null ? clauses : degree;
  if (request.shape.filters.length === 0 && pattern)
    return [`RETURN sum(COUNT { ${pattern} }) AS _c${number}`];
  const order = orderOf(relationship, request.shape.order);
  return [
    ...body(relationship, request.shape, number, [...filters, anchorCondition(order)]),
    `RETURN count(*) AS _c${number}`,
  ];
}

function call(row: string, lines: readonly string[]): string {
  const inner = lines.flatMap((line) => line.split("\n")).map((line) => `  ${line}`);
  return `CALL (${row}) {\n${inner.join("\n")}\n}`;
}

function body(
  relationship: Relationship,
  shape: BatchShape,
  number: number,
  extra: readonly (string | null)[],
): string[] {
  const conditions = [relationship.condition, ...extra].filter((condition) => condition !== null);
  const where = conditions.length > 0 ? [`WHERE (${conditions.join(") AND (")})`] : [];
  const start = startOf(relationship, shape);
  return [...(start === null ? [] : [start]), relationship.clauses, ...where].map((clause) =>
    clause.replaceAll("$args.", `$a${number}.`),
  );
}
