import { kindOf } from "../model/ids.ts";
import { isEntityKind } from "../model/things.ts";
import { mayBeSameGiven, nameKey, personName } from "../texts/names.ts";
import type { Facts } from "./facts.ts";
import type { Note } from "./outcome.ts";
import { distinctIn } from "./references.ts";

// Two entries of one person would have half of what is known each. Whoever adds an entity is told of those that are
// called like it, and says which it is; nothing is merged.

/** An entity as far as it tells who it is. */
export interface Called {
  id: string;
  names: readonly string[];
  /** The ids of the institutions and cities where it holds an office or is a member. */
  places: readonly string[];
  /** The state of a city. */
  region: string | null;
  /** Those that it is known not to be. */
  distinctFrom: readonly string[];
}

/** Links that say where somebody belongs. */
const BELONGING: ReadonlySet<string> = new Set(["held-office", "member-of", "represents"]);

/** The entities that facts state, with the place of each. */
export function calledIn({ things, names, links }: Facts): (Called & { path: Note["path"] })[] {
  const entities = new Map(
    things
      .filter(({ kind }) => isEntityKind(kind))
      .map(({ id, path, stated }) => {
        const region = stated.region === undefined ? null : String(stated.region);
        const [own, places]: [string[], string[]] = [[], []];
        return [id, { id, path, region, names: own, places, distinctFrom: distinctIn(stated) }];
      }),
  );
  for (const { entity, text } of names) entities.get(entity)?.names.push(text);
  for (const { kind, from, to } of links) {
    if (BELONGING.has(kind)) entities.get(from)?.places.push(to);
  }
  return [...entities.values()];
}

/** How many likenesses are told of one entity. */
const MOST = 3;

/** What an author should know of a new entity: that others are called like it. */
export function alikeNotes(
  added: Called & { path: Note["path"] },
  others: readonly Called[],
): Note[] {
  const found = others.flatMap((other) => {
    const why = other.id === added.id ? null : likeness(added, other);
    return why === null ? [] : [{ other: other.id, why }];
  });
  return found
    .slice(0, MOST)
    .map((each) => ({ is: "called alike", path: added.path, id: added.id, ...each }));
}

/** Why two may be one, as the end of a sentence; null if nothing says so, or somebody says that they are not. */
export function likeness(a: Called, b: Called): string | null {
  const kind = kindOf(a.id);
  if (kind !== kindOf(b.id)) return null;
  if (a.distinctFrom.includes(b.id) || b.distinctFrom.includes(a.id)) return null;
  // Many towns share a name; of one state, few do.
  if (a.region !== null && b.region !== null && a.region !== b.region) return null;
  const isPerson = kind === "person";
  const same = pairOf(a, b, (one, two) => {
    // A surname alone is no name of somebody.
    if (isPerson && personName(one).given.length === 0) return false;
    return nameKey(one, isPerson) === nameKey(two, isPerson);
  });
  if (same) return `they are called ${same}`;
  if (!isPerson) return null;
  const near = pairOf(a, b, (one, two) => {
    const [first, second] = [personName(one), personName(two)];
    return first.surname === second.surname && mayBeSameGiven(first.given, second.given);
  });
  if (near) return `they are called ${near}`;
  const place = a.places.find((each) => b.places.includes(each));
  if (place === undefined) return null;
  const kin = pairOf(a, b, (one, two) => personName(one).surname === personName(two).surname);
  return kin ? `they are called ${kin}, and belong to ${place}` : null;
}

/** The first pair of their names that fits, in words. */
function pairOf(a: Called, b: Called, fits: (one: string, two: string) => boolean): string | null {
  for (const one of a.names) {
    const two = b.names.find((each) => fits(one, each));
    if (two !== undefined) return `“${one}” and “${two}”`;
  }
  return null;
}
