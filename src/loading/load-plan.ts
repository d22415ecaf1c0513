import type { Writes } from "./graph-writes.ts";
import type { Finding } from "./mistake.ts";

/** What a load did with one thing, link, name or citation. */
export type LoadOutcome = "added" | "changed" | "unchanged" | "left";

export interface LoadEntry {
  outcome: LoadOutcome;
  /**
   * A label or type in the graph: `Person`, `HELD_OFFICE`, `Name`, `Citation`; `property` for a
   * property that was left.
   */
  kind: string;
  id: string;
  /** What was changed, or which property was left. */
  properties?: readonly string[];
}

/** What loading a bundle would change in a graph in this state. */
export interface LoadPlan {
  /** Why it can't be loaded; if there are any, nothing is written. */
  findings: Finding[];
  writes: Writes;
  entries: LoadEntry[];
}
