import type { Path } from "./facts.ts";
import type { Writes } from "./graph-writes.ts";
import type { Refusal } from "./refusal.ts";

/**
 * What a change did with one thing, link, name or citation. Kept: the source no longer states it,
 * and the graph still has it.
 */
export type Outcome = "added" | "changed" | "unchanged" | "removed" | "kept";

export interface Entry {
  outcome: Outcome;
  /** A label or type in the graph: `Person`, `HELD_OFFICE`, `Name`, `Citation`. */
  kind: string;
  id: string;
  /** What was changed. */
  properties?: readonly string[];
  /** Where it is stated; absent when it no longer is. */
  path?: Path;
}

/** What whoever writes should know, though it stops nothing. */
export type Note =
  /** Another link of the same kind joins the same two things, under a key that looks like this one's. */
  | { is: "alike"; path: Path; id: string; other: string }
  /** The source contradicts others, and the graph shows what one of them states. */
  | { is: "outvoted"; path: Path; property: string; here: string; shown: string }
  /** All passages of all sources dispute it, so that the graph does not show it. */
  | { is: "unbacked"; path: Path };

/** What a source's facts would change in a graph in one state. */
export interface ChangePlan {
  /** If there are any, nothing is written. */
  refusals: Refusal[];
  writes: Writes;
  entries: Entry[];
  notes: Note[];
}
