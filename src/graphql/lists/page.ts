import { type Batch, type KeyedRow, type Shape, toShape } from "../../graph/relations/batch.ts";
import { encodeCursor } from "../../graph/relations/cursor.ts";
import type { ReadPlan } from "../../graph/relations/plan.ts";
import { scopeOfPlan } from "./pages.ts";

// An edge as the schema's connection types expect it. Pages are made for every parent, and most
// documents don't request cursors, so each cursor is computed only when requested.

class Edge {
  readonly node: Shape;
  readonly link: Shape;
  readonly #keys: KeyedRow["keys"];
  readonly #plan: ReadPlan;

  constructor({ node, link, keys }: KeyedRow, plan: ReadPlan) {
    this.node = toShape(node);
    this.link = toShape(link);
    this.#keys = keys;
    this.#plan = plan;
  }

  get cursor(): string {
    return encodeCursor(cursorScopeOf(this.#plan), this.#keys);
  }
}

/** All cursors of a plan belong to one list, so its fingerprint is computed once. */
const scopes = new WeakMap<ReadPlan, string>();

function cursorScopeOf(plan: ReadPlan): string {
  const known = scopes.get(plan);
  if (known !== undefined) return known;
  const scope = scopeOfPlan(plan);
  scopes.set(plan, scope);
  return scope;
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

/** A page as the schema's connection types resolve it. */
export interface Page {
  edges: readonly Edge[];
  totalCount: number;
  pageInfo: PageInfo;
}

/** Makes the page that a plan requested from the batch that was read for it. */
export function toPage({ rows, total }: Batch, plan: ReadPlan): Page {
  const { shape, limit, cursor, hasExtraRow } = plan.request;
  const size = hasExtraRow ? limit - 1 : limit;
  const hasMore = rows.length > size;
  const edges = (hasMore ? rows.slice(0, size) : rows).map((row) => new Edge(row, plan));
  const isBackward = shape.direction === "backward";
  if (isBackward) edges.reverse();
  // On the side that the page continues from, the cursor itself proves that there are more rows.
  const isAfterCursor = cursor.length > 0;
  const pageInfo = isBackward
    ? new PageInfo(edges, isAfterCursor, hasMore)
    : new PageInfo(edges, hasMore, isAfterCursor);
  return { edges, totalCount: total ?? 0, pageInfo };
}
