import type { BatchArguments } from "./batch.ts";
import type { Columns } from "./columns.ts";
import type { Relationship } from "./relationship.ts";

/** The names of the columns that are read; null: all of them. */
export type ColumnNames = ReadonlySet<string> | null;

/** What of a relationship's rows is read. */
export interface RowParts {
  /** The order's keys, which cursors are made of. */
  keys: boolean;
  node: ColumnNames;
  link: ColumnNames;
}

/** A batch, and the batches below its rows that the same statement reads. */
export interface Plan {
  relationship: Relationship<Columns, Columns, string>;
  request: BatchArguments;
  parts: RowParts;
  below: readonly Branch[];
}

/** A relationship of what a batch's rows lead to. */
export interface Branch {
  /** What whoever asks for it finds it by. */
  key: string;
  /** Whether its parents are the rows' nodes or their links. */
  of: "node" | "link";
  /** Where its parent is not that node or link itself, but what this Cypher makes of it. */
  parentOf: ((variable: string) => string) | null;
  /** The parents that it is asked of: a node's labels, a link's types. Null: all of them. */
  labels: ReadonlySet<string> | null;
  plan: Plan;
}

/** How much one statement may read below its batch; what is beyond is read by further batches. */
export interface LookAhead {
  /** Rows of all levels together, were every page full. */
  rows: number;
  /** Relationships, the batch's own among them; a filter counts as several, as planning it takes as long. */
  relationships: number;
}

/** Neo4j plans a relationship of a new text in 12 ms, and each condition of a filter in 75. */
const RELATIONSHIPS_OF_FILTER = 5;

function weightOf({ shape: { filters, wantsRows, wantsTotal } }: BatchArguments): number {
  // Rows and their number are read apart.
  return (1 + RELATIONSHIPS_OF_FILTER * filters.length) * (wantsRows && wantsTotal ? 2 : 1);
}

/** How many rows a batch is reckoned to have at most for so many parents. */
export function rowsOf({ shape, limit }: BatchArguments, parents: number): number {
  return shape.wantsRows ? parents * limit : 0;
}

/** What branches read at most: rows of all their levels together, and relationships. */
export function estimate(branches: readonly Branch[], parents: number): LookAhead {
  const total = { rows: 0, relationships: 0 };
  for (const { plan } of branches) {
    const own = rowsOf(plan.request, parents);
    const below = estimate(plan.below, own);
    total.rows += own + below.rows;
    total.relationships += weightOf(plan.request) + below.relationships;
  }
  return total;
}

/**
 * A plan's branches without the levels that would lead over a bound, from the deepest up: siblings are
 * cut together, so that each level is read in one way.
 * @param parents how many rows the branches are of
 */
export function within(
  { request, below }: Plan,
  parents: number,
  bounds: LookAhead,
): readonly Branch[] {
  let bounded = below;
  for (let levels = depthOf(below); levels > 0; levels -= 1) {
    const { rows, relationships } = estimate(bounded, parents);
    const isWithin =
      rows + parents <= bounds.rows && relationships + weightOf(request) <= bounds.relationships;
    if (isWithin) break;
    bounded = cut(bounded, levels - 1);
  }
  return bounded;
}

function depthOf(branches: readonly Branch[]): number {
  return branches.reduce((depth, { plan }) => Math.max(depth, 1 + depthOf(plan.below)), 0);
}

function cut(branches: readonly Branch[], levels: number): readonly Branch[] {
  if (levels === 0) return [];
  return branches.map((branch) => ({
    ...branch,
    plan: { ...branch.plan, below: cut(branch.plan.below, levels - 1) },
  }));
}
