import { Problem } from "../errors.ts";

/**
 * For what begins at entities that arguments name: an empty answer would hide a wrong id.
 * @param named ids by the argument that lists them
 * @throws Problem BAD_ARGUMENT for the first that is not there
 */
export function requireInGraph(
  named: Readonly<Record<string, readonly string[]>>,
  isThere: (id: string) => boolean,
): void {
  for (const [name, ids] of Object.entries(named)) {
    const missing = ids.find((id) => !isThere(id));
    if (missing === undefined) continue;
    throw new Problem(
      "BAD_ARGUMENT",
      `\`${name}\` is ${missing}, which is not in this graph. \`search\` finds ids by names.`,
    );
  }
}
