import { Problem } from "../errors.ts";
import { type EntityKind, thingKinds } from "../model/things.ts";

/**
 * The labels in the graph of these kinds of entities; null for all kinds.
 * @throws Problem BAD_ARGUMENT for a list of none
 */
export function labelsOf(kinds: readonly EntityKind[] | null | undefined): string[] | null {
  if (!kinds) return null;
  if (kinds.length === 0) {
    throw new Problem("BAD_ARGUMENT", "`kinds` is empty. Leave it out for all kinds.");
  }
  return [...new Set(kinds)].sort().map((kind) => thingKinds[kind].label);
}
