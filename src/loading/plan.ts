import type { Writes } from "./graph-writes.ts";
import type { LoadEntry } from "./load-entries.ts";
import type { Finding } from "./mistake.ts";

/** What loading a bundle into a graph in this state comes to. */
export interface Plan {
  /** Why it can't be loaded; when there is one, nothing is written. */
  findings: Finding[];
  writes: Writes;
  entries: LoadEntry[];
}
