import type { Path } from "./facts.ts";

/** Why nothing was written: for the door to word, for whoever came through it. */
export type Refusal =
  | Conflict
  /** A thing that is neither stated nor in the graph. */
  | { is: "unknown"; path: Path; id: string }
  /** A thing that the graph has as another kind: another program has written it. */
  | { is: "other kind"; path: Path; id: string; labels: readonly string[]; label: string }
  /** `as` names none of the speaker's offices, or several. */
  | { is: "office"; path: Path; message: string }
  /** Passages that do not speak of what they back, by any name that the graph knows. */
  | { is: "evidence"; path: Path; message: string }
  /** Facts that an earlier load of the same source stated, and this one does not. */
  | { is: "gone"; path: Path; facts: readonly string[] };

/** A value that other sources contradict, when none of them says that it knows. */
export interface Conflict {
  is: "conflict";
  path: Path;
  property: string;
  /** What the source's item would list under `replaces` or `differs`. */
  word: string;
  here: string;
  others: readonly { source: string; value: string }[];
}

/** What `complete` facts leave out of what the source stated before. */
export type Missing = "refuse" | "retract" | "keep";
