import { Problem } from "../../errors.ts";
import type { BatchArguments } from "../../graph/relations/batch.ts";
import { orderOf } from "../../graph/relations/compile.ts";
import { cursorScope, decodeCursor } from "../../graph/relations/cursor.ts";
import type { ReadPlan } from "../../graph/relations/plan.ts";
import type { Relationship } from "../../graph/relations/relationship.ts";
import type { ListArguments } from "./list-arguments.ts";

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** A list's arguments, as Relay names them: https://relay.dev/graphql/connections.htm */
export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** The parts of a connection that a document requests; only these are read from the database. */
export interface RequestedParts {
  rows: boolean;
  more: boolean;
  total: boolean;
  cursors: boolean;
}

/**
 * Turns page arguments into a read request.
 * @throws Problem BAD_ARGUMENT for sizes outside 1 to 100, both directions at once, or an invalid
 *   cursor
 */
export function pageRequest(
  relationship: Relationship,
  { order, args }: ListArguments,
  page: PageArguments,
  requested: RequestedParts,
): BatchArguments {
  const isBackward = page.last != null || (page.before != null && page.first == null);
  refuseTogether(page, isBackward);
  const size = pageSize(isBackward ? "last" : "first", isBackward ? page.last : page.first);
  const cursor = isBackward ? page.before : page.after;
  const keys =
    cursor == null
      ? []
      : decodeCursor(cursor, scopeOf(relationship, order, args), orderOf(relationship, order));
  return {
    shape: {
      order,
      direction: isBackward ? "backward" : "forward",
      hasCursor: cursor != null,
      isUnlimited: false,
      filters: relationship.filters.flatMap((filter, place) =>
        filter.args.some((name) => args[name] !== null) ? [place] : [],
      ),
      wantsRows: requested.rows || requested.more,
      wantsTotal: requested.total,
    },
    args,
    cursor: keys,
    limit: requested.more ? size + 1 : size,
    hasExtraRow: requested.more,
  };
}

/** The scope of the cursors of a plan's rows. */
export function scopeOfPlan({
  relationship,
  request: { shape, args },
}: Pick<ReadPlan, "relationship" | "request">): string {
  return scopeOf(relationship, shape.order, args);
}

function scopeOf(relationship: Relationship, order: string, args: ListArguments["args"]): string {
  return cursorScope([relationship.cypher.file, order, args]);
}

function refuseTogether(page: PageArguments, isBackward: boolean): void {
  if (page.first != null && page.last != null) {
    throw new Problem(
      "BAD_ARGUMENT",
      "`first` and `last` can't be used together. Leave one of them out.",
    );
  }
  if (page.after != null && page.before != null) {
    throw new Problem(
      "BAD_ARGUMENT",
      "`after` and `before` can't be used together. Leave one of them out.",
    );
  }
  if (isBackward ? page.after != null : page.before != null) {
    throw new Problem("BAD_ARGUMENT", "`after` goes with `first`, and `before` with `last`.");
  }
}

/**
 * The requested number of items per page.
 * @throws Problem BAD_ARGUMENT outside 1 to the maximum
 */
export function pageSize(
  name: "first" | "last",
  size: number | null | undefined,
  usual = DEFAULT_PAGE,
  largest = LARGEST_PAGE,
): number {
  if (size == null) return usual;
  if (size >= 1 && size <= largest) return size;
  throw new Problem(
    "BAD_ARGUMENT",
    `\`${name}\` must be between 1 and ${largest}, but is ${size}.`,
  );
}
