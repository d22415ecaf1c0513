import type { Stated } from "./facts.ts";
import type { Properties } from "./graph-state.ts";
import type { NewProperties } from "./graph-writes.ts";

/** A property for which the bundle and the graph have different values. */
export interface Conflict {
  property: string;
  inBundle: unknown;
  inGraph: unknown;
}

export interface Merged {
  /**
   * The values once the bundle is loaded: the graph's, with gaps filled and, where allowed, values
   * replaced.
   */
  properties: Properties;
  conflicts: Conflict[];
}

/**
 * Merges a bundle's values into the graph's. A property that is absent on one side is no conflict,
 * and lists (of addresses) only grow.
 * @param isReplaced whether the bundle may replace the graph's value
 */
export function merge(
  stated: Stated,
  inGraph: Properties,
  isReplaced: (property: string) => boolean,
): Merged {
  const properties: Record<string, unknown> = { ...inGraph };
  const conflicts: Conflict[] = [];
  for (const [property, inBundle] of Object.entries(stated)) {
    const known = inGraph[property];
    if (Array.isArray(inBundle)) {
      properties[property] = [...new Set([...(Array.isArray(known) ? known : []), ...inBundle])];
    } else if (known === undefined || known === inBundle || isReplaced(property)) {
      properties[property] = inBundle;
    } else conflicts.push({ property, inBundle, inGraph: known });
  }
  return { properties, conflicts };
}

/** The properties that must be set to get from the graph's values to the wanted ones, by name. */
export function changes(wanted: Properties, inGraph: Properties): NewProperties {
  const changed = Object.entries(wanted).filter(
    ([property, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(inGraph[property]),
  );
  changed.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(changed) as NewProperties;
}
