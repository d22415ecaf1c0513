import { randomBytes } from "node:crypto";

/** Through which door a change came. */
export type Door = "load" | "retract" | "restore" | "undo";

/** Who changes something, how and why. */
export interface Author {
  door: Door;
  by: string;
  /** Null where nobody gave one. */
  reason: string | null;
}

/** A change of the graph, as it is recorded. */
export interface Change extends Author {
  /** `change/2026-11-27-1f0c9d2ab4`. */
  id: string;
  /** When, as an ISO timestamp. */
  at: string;
  /** The source that it is about; null where it is about none, or several. */
  source: string | null;
  /** The change that it undoes. */
  undoes: string | null;
}

/**
 * The source of a revision that is nobody's word: a fact was retracted by hand, or restored. What was
 * before is then whether it had been retracted.
 */
export const BY_HAND = "by-hand";

const RANDOM_BYTES = 5;

/** A new change, now. */
export function newChange(
  author: Author,
  about: Partial<Pick<Change, "source" | "undoes">> = {},
): Change {
  const at = new Date().toISOString();
  const id = `change/${at.slice(0, 10)}-${randomBytes(RANDOM_BYTES).toString("hex")}`;
  return { source: null, undoes: null, ...about, ...author, id, at };
}
