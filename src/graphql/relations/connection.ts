import type { Batch, KeyedRow } from "../../graph/relations/batch.ts";
import { encodeCursor } from "../../graph/relations/cursor.ts";
import type { PageRequest } from "../lists/pages.ts";
import type { ConnectionWishes } from "./connection-selection.ts";

// A page as the schema's connection types expect it. A page is made for every parent, and most documents ask
// for no cursor: each is made when it is asked for.

class Edge {
  readonly node: KeyedRow["node"];
  readonly link: KeyedRow["link"];
  readonly #keys: KeyedRow["keys"];
  readonly #scope: () => string;

  constructor({ node, link, keys }: KeyedRow, scope: () => string) {
    this.node = node;
    this.link = link;
    this.#keys = keys;
    this.#scope = scope;
  }

  get cursor(): string {
    return encodeCursor(this.#scope(), this.#keys);
  }
}

class PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #edges: readonly Edge[];

  constructor(edges: readonly Edge[], hasNextPage: boolean, hasPreviousPage: boolean) {
    this.#edges = edges;
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.#edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

/** The page that a request asked for, of what was read for it. */
export function toConnection(
  { rows, total }: Batch,
  { batch: { shape, limit, cursor }, cursorScope }: PageRequest,
  wishes: ConnectionWishes,
) {
  const isBackward = shape.direction === "backward";
  const size = wishes.more ? limit - 1 : limit;
  const hasMore = rows.length > size;
  const edges = (hasMore ? rows.slice(0, size) : rows).map((row) => new Edge(row, cursorScope));
  if (isBackward) edges.reverse();
  // Towards where the page came from, the cursor itself is the proof that there is something.
  const isBehind = cursor.length > 0;
  const pageInfo = isBackward
    ? new PageInfo(edges, isBehind, hasMore)
    : new PageInfo(edges, hasMore, isBehind);
  return { edges, totalCount: total, pageInfo };
}
