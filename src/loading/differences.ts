import type { Stated } from "./facts.ts";
import type { Properties } from "./graph-state.ts";
import type { NewProperties } from "./graph-writes.ts";

/** A property of which a bundle says one thing and the graph another. */
export interface Conflict {
  property: string;
  here: unknown;
  inGraph: unknown;
}

export interface Merged {
  /** What holds when the bundle is loaded: the graph's values, filled in and, where allowed, replaced. */
  properties: Properties;
  conflicts: Conflict[];
}

/**
 * Lays what a bundle states over what the graph has. A property that is absent on one side is no
 * conflict, and lists (of addresses) only grow.
 * @param isReplaced whether the bundle may put its value in place of the graph's
 */
export function merge(
  stated: Stated,
  inGraph: Properties,
  isReplaced: (property: string) => boolean,
): Merged {
  const properties: Record<string, unknown> = { ...inGraph };
  const conflicts: Conflict[] = [];
  for (const [property, here] of Object.entries(stated)) {
    const there = inGraph[property];
    if (Array.isArray(here)) {
      properties[property] = [...new Set([...(Array.isArray(there) ? there : []), ...here])];
    } else if (there === undefined || there === here || isReplaced(property)) {
      properties[property] = here;
    } else conflicts.push({ property, here, inGraph: there });
  }
  return { properties, conflicts };
}

/** The properties that have to be set so that the graph has these, by name. */
export function changes(wanted: Properties, inGraph: Properties): NewProperties {
  const changed = Object.entries(wanted).filter(
    ([property, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(inGraph[property]),
  );
  changed.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(changed) as NewProperties;
}
