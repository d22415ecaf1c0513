import { linkKinds } from "../model/links.ts";
import type { Facts, LinkFact } from "./facts.ts";
import type { KnownLink } from "./graph-state.ts";
import { groupBy } from "./group-by.ts";
import { foldSpaces } from "./passages.ts";

/** An office that a statement may have been made in. */
interface Office {
  id: string;
  title: string;
}

/** The offices that each person has held according to the bundle and the graph. */
export function officesHeld(
  facts: Facts,
  inGraph: Iterable<KnownLink>,
): ReadonlyMap<string, readonly Office[]> {
  const fromBundle = facts.links
    .filter(({ kind }) => kind === "held-office")
    .map(({ id, from, stated }) => ({ id, person: from, title: String(stated.title) }));
  const fromGraph = [...inGraph]
    .filter(({ type }) => type === linkKinds["held-office"].type)
    .map(({ from, properties }) => ({
      id: String(properties.id),
      person: from,
      title: String(properties.title),
    }));
  return groupBy([...fromBundle, ...fromGraph], ({ person }) => person);
}

/**
 * Finds the office that `by.as` refers to, among those that the speaker is known to have held.
 * @returns the link's id, or the end of a sentence for the author
 */
export function officeOf(
  { as = "", to }: LinkFact,
  offices: readonly Office[],
): { id: string } | { message: string } {
  const plain = (title: string) => foldSpaces(title).toLowerCase();
  const matching = offices.filter(({ id, title }) => id === as || plain(title) === plain(as));
  const ids = [...new Set(matching.map(({ id }) => id))];
  const [id] = ids;
  if (id !== undefined && ids.length === 1) return { id };
  if (id !== undefined)
    return { message: `names ${ids.length} offices: say which, ${ids.join(" or ")}` };
  const known = offices.map(({ title }) => title).join(", ");
  return {
    message: `names no office of ${to} in this bundle or in the graph${known ? ` (there: ${known})` : ""}: ${as}`,
  };
}
