import type { Change } from "./change.ts";
import type { Path } from "./facts.ts";
import { noWrites, type Writes } from "./graph-writes.ts";
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

/** Whether properties were changed, and which. */
export function outcomeOf(changed: readonly string[]): Pick<Entry, "outcome" | "properties"> {
  return changed.length > 0
    ? { outcome: "changed", properties: changed }
    : { outcome: "unchanged" };
}

/** Where what a source says stands in its input, by the ids of facts, links and citations. */
export type Places = ReadonlyMap<string, Path>;

/** What whoever writes should know, though it stops nothing. */
export type Note =
  /** Another link of the same kind joins the same two things, under a key that looks like this one's. */
  | { is: "alike"; path: Path; id: string; other: string }
  /** The source contradicts others, and the graph shows what one of them states. */
  | { is: "outvoted"; path: Path; property: string; here: string; shown: string }
  /** It is new, and another entity is called like it: it may be the same. */
  | { is: "called alike"; path: Path; id: string; other: string; why: string }
  /** Its passages may not speak of what they back. */
  | { is: "evidence"; path: Path; message: string }
  /** All passages of all sources dispute it, so that the graph does not show it. */
  | { is: "unbacked"; path: Path }
  /**
   * It stays out of the graph, or is there without a part, as that, or something that it can't do
   * without, was retracted.
   */
  | {
      is: "retracted";
      path: Path;
      isOut: boolean;
      id: string;
      at: string;
      reason: string | null;
    };

/** What a source's facts would change in a graph in one state. */
export interface ChangePlan {
  /** If there are any, nothing is written. */
  refusals: Refusal[];
  writes: Writes;
  entries: Entry[];
  notes: Note[];
  /** The change that was recorded; null if nothing has changed. */
  change: Change | null;
}

export function emptyPlan(): ChangePlan {
  return { refusals: [], writes: noWrites(), entries: [], notes: [], change: null };
}
