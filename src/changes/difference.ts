import type { Properties } from "./graph-state.ts";
import type { NewProperties } from "./graph-writes.ts";

/**
 * The properties that must be set to get from the graph's values to the wanted ones, by name; null
 * removes one.
 * @param own the properties that are ours to remove when they are not wanted
 */
export function difference(
  wanted: Properties,
  inGraph: Properties,
  own: Iterable<string>,
): NewProperties {
  const changed = Object.entries(wanted).filter(
    ([name, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(inGraph[name]),
  );
  const removed = [...own]
    .filter((name) => wanted[name] === undefined && inGraph[name] !== undefined)
    .map((name): [string, null] => [name, null]);
  const all = [...changed, ...removed].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(all) as NewProperties;
}
