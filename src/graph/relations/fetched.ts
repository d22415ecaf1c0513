import type { Batch } from "./batch.ts";
import type { Branch } from "./plan.ts";

// What has been read below a row travels with it, under a name that no column can have.

const FETCHED = Symbol("fetched");

interface Fetched {
  branches: readonly Branch[];
  /** One for each branch. */
  batches: readonly Batch[];
}

/** Notes on a row what has been read below it. */
export function putFetched(
  row: object,
  branches: readonly Branch[],
  batches: readonly Batch[],
): void {
  (row as { [FETCHED]?: Fetched })[FETCHED] = { branches, batches };
}

/**
 * What has been read below a row, or null when a loader has yet to read it.
 * @param key the branch's
 */
export function fetchedBelow(row: object, key: string): Batch | null {
  const fetched = (row as { [FETCHED]?: Fetched })[FETCHED];
  const index = fetched?.branches.findIndex((branch) => branch.key === key);
  return index === undefined ? null : (fetched?.batches[index] ?? null);
}
