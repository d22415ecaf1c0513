import { Problem } from "../../errors.ts";
import { orderOf } from "../../graph/relations/compile.ts";
import { cursorScope, decodeCursor } from "../../graph/relations/cursor.ts";
import type { Relationship } from "../../graph/relations/relationship.ts";
import type { ConnectionWishes } from "../relations/connection-selection.ts";
import type { Request } from "../relations/related.ts";
import type { ListArguments } from "./list-arguments.ts";

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** A list's arguments, as Relay names them: https://relay.dev/graphql/connections.htm */
export interface PageArguments {
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}

/** What to read, and what the cursors of its rows belong to: reckoned where there is a cursor. */
export interface PageRequest extends Request {
  cursorScope(): string;
}

/**
 * What to read for a page.
 * @throws Problem BAD_ARGUMENT for sizes outside 1 to 100, both directions at once, or a strange cursor
 */
export function pageRequest(
  relationship: Relationship,
  { order: orderName, args }: ListArguments,
  page: PageArguments,
  wishes: ConnectionWishes,
): PageRequest {
  const backward = page.last != null || (page.before != null && page.first == null);
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
  if (backward ? page.after != null : page.before != null) {
    throw new Problem("BAD_ARGUMENT", "`after` goes with `first`, and `before` with `last`.");
  }
  const size = pageSize(backward ? "last" : "first", backward ? page.last : page.first);
  const cursor = backward ? page.before : page.after;
  let known: string | undefined;
  const scope = () => {
    known ??= cursorScope([relationship.cypher.file, orderName, args]);
    return known;
  };
  const batch: Request["batch"] = {
    shape: {
      order: orderName,
      direction: backward ? "backward" : "forward",
      hasCursor: cursor != null,
      isUnlimited: false,
      filters: relationship.filters.flatMap((filter, place) =>
        filter.args.some((name) => args[name] !== null) ? [place] : [],
      ),
      wantsRows: wishes.rows || wishes.more,
      wantsTotal: wishes.total,
    },
    args,
    cursor: cursor == null ? [] : decodeCursor(cursor, scope(), orderOf(relationship, orderName)),
    limit: wishes.more ? size + 1 : size,
  };
  return { batch, cursorScope: scope };
}

/**
 * How many items a page holds.
 * @throws Problem BAD_ARGUMENT outside 1 to the largest
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
