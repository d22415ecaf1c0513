import type { BatchArguments } from "./batch.ts";
import type { Relationship } from "./relationship.ts";

/** The names of the columns to read; null: all of them. */
export type ColumnNames = ReadonlySet<string> | null;

/** Which parts of a relationship's rows are read. */
export interface RowParts {
  /** The order's keys, from which cursors are made. */
  keys: boolean;
  node: ColumnNames;
  link: ColumnNames;
}

/**
 * What is read for a field: a relationship's rows, and everything the document selects below them.
 */
export interface ReadPlan {
  relationship: Relationship;
  request: BatchArguments;
  parts: RowParts;
  /** Everything below, whether or not one statement can read it all. */
  below: readonly Branch[];
}

/** A relationship to read below a plan's rows. */
export interface Branch {
  /**
   * The positions of its field in the document, by which a resolver finds it, with the
   * relationship.
   */
  fields: readonly string[];
  /** Whether its parents are the rows' nodes or their links. */
  of: "node" | "link";
  /**
   * Cypher that derives its parent from that node or link; null if the node or link itself is the
   * parent.
   */
  parentOf: ((variable: string) => string) | null;
  /** Which parents it is read for: a node's labels or a link's types. Null: all of them. */
  labels: ReadonlySet<string> | null;
  /**
   * The ids of the parents it is read for, when one statement serves several look-ups. Null: all of
   * them.
   */
  only: readonly string[] | null;
  plan: ReadPlan;
}

/** How much one statement may read below its batch; later batches read the rest. */
export interface LookAhead {
  /** Rows of all levels together, if every page were full. */
  rows: number;
  /**
   * Relationships, including the batch's own; a filter counts as several, because planning it takes
   * as long.
   */
  relationships: number;
  /**
   * Into how many branches a selection is taken apart before it is seen how many of them one statement
   * can read. Without a limit, a small document could expand into millions: five types, each with a field
   * that spreads the next fragment, multiply by five at each level.
   */
  branches: number;
}

/** The branches that a statement reads which looks so many levels ahead. */
export function branchesWithin(
  { below }: Pick<ReadPlan, "below">,
  levels: number,
): readonly Branch[] {
  return levels === 0 ? [] : below;
}

/** Neo4j plans each relationship of a new query in 12 ms, and each condition of a filter in 75. */
const RELATIONSHIPS_OF_FILTER = 5;

function relationshipsOf({ shape: { filters, wantsRows, wantsTotal } }: BatchArguments): number {
  // Rows and their total are read separately.
  return (1 + RELATIONSHIPS_OF_FILTER * filters.length) * (wantsRows && wantsTotal ? 2 : 1);
}

/** The estimated maximum number of rows of a batch for this many parents. */
export function estimatedRows({ shape, limit }: BatchArguments, parents: number): number {
  return shape.wantsRows ? parents * limit : 0;
}

/**
 * The most that a plan's branches can read: rows of all their levels together, and relationships.
 * @param parents the number of rows above the branches
 * @param levels how many levels of branches are read
 */
export function estimateBelow(
  above: Pick<ReadPlan, "below">,
  parents: number,
  levels: number,
): Omit<LookAhead, "branches"> {
  const total = { rows: 0, relationships: 0 };
  for (const { plan, only } of branchesWithin(above, levels)) {
    const own = estimatedRows(plan.request, only ? Math.min(parents, only.length) : parents);
    const deeper = estimateBelow(plan, own, levels - 1);
    total.rows += own + deeper.rows;
    total.relationships += relationshipsOf(plan.request) + deeper.relationships;
  }
  return total;
}

/**
 * How many levels of a plan's branches one statement may read within the bounds. Levels are taken
 * whole, so that siblings are read in the same way.
 * @param parents the number of rows above the branches
 */
export function levelsWithin(plan: ReadPlan, parents: number, bounds: LookAhead): number {
  const isWithin = (levels: number) => {
    const { rows, relationships } = estimateBelow(plan, parents, levels);
    return (
      rows + parents <= bounds.rows &&
      relationships + relationshipsOf(plan.request) <= bounds.relationships
    );
  };
  let levels = depthOf(plan.below);
  while (levels > 0 && !isWithin(levels)) levels -= 1;
  return levels;
}

function depthOf(branches: readonly Branch[]): number {
  return branches.reduce((depth, { plan }) => Math.max(depth, 1 + depthOf(plan.below)), 0);
}
