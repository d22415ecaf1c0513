import { linkKinds } from "../model/links.ts";
import { foldSpaces } from "../model/texts.ts";
import type { Facts, LinkFact } from "./facts.ts";
import type { KnownLink } from "./graph-state.ts";
import { groupBy } from "./group-by.ts";
import type { Refusal } from "./refusal.ts";

/** An office that a statement may have been made in. */
interface Office {
  id: string;
  title: string;
}

/**
 * The office in which each statement was made, by the id of its SAID_BY link, where a source says.
 * @param inGraph the links of the speakers, among others
 * @param refusals gets those that name no office, or several
 */
export function officeLinks(
  facts: Facts,
  inGraph: Iterable<KnownLink>,
  refusals: Refusal[],
): ReadonlyMap<string, string> {
  const held = officesHeld(facts, inGraph);
  const offices = new Map<string, string>();
  for (const link of facts.links) {
    if (link.as === undefined) continue;
    const office = officeOf(link, held.get(link.to) ?? []);
    if ("id" in office) offices.set(link.id, office.id);
    else refusals.push({ is: "office", path: [...link.path, "as"], message: office.message });
  }
  return offices;
}

/** The offices that each person has held according to the bundle and the graph. */
function officesHeld(
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
function officeOf(
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
