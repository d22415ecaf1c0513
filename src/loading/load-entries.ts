/** What a load did with one thing, link, name or citation. */
export type LoadOutcome = "added" | "changed" | "unchanged" | "left";

export interface LoadEntry {
  outcome: LoadOutcome;
  /** A label or type of the graph: `Person`, `HELD_OFFICE`, `Name`, `Citation`; `property` for one that was left. */
  kind: string;
  id: string;
  /** What was changed, or which property was left. */
  properties?: readonly string[];
}

/** How many of each kind: `{ added: { Person: 2 }, … }`. */
export type LoadCounts = Record<LoadOutcome, Readonly<Record<string, number>>>;

export function countEntries(entries: readonly LoadEntry[]): LoadCounts {
  const counts: Record<LoadOutcome, Record<string, number>> = {
    added: {},
    changed: {},
    unchanged: {},
    left: {},
  };
  for (const { outcome, kind } of entries) {
    counts[outcome][kind] = (counts[outcome][kind] ?? 0) + 1;
  }
  return counts;
}
