import { isBetweenEntities, linkKindEntry, type StatedLink, statedIn } from "../model/links.ts";
import { isEntityKind, propertiesOf, type ThingKind } from "../model/things.ts";

const CITE = ["cite.mode", "cite.stance", "cite.via"];

/**
 * What an item of this kind may list under `replaces`: its properties, and those of its links and
 * passages. A link's other end is not included: changing it makes another link, and the first one
 * would remain.
 */
export function replaceableWords(kind: ThingKind): readonly string[] {
  const properties = propertiesOf(kind).flatMap(([name, { statedIn: field, isFixed }]) =>
    isFixed ? [] : [field ?? name],
  );
  const links = statedIn(kind).flatMap(wordsOfLink);
  if (isEntityKind(kind)) return ["name", "names", "summary", ...CITE, ...properties, ...links];
  // The office in which a statement was made; see `by` in bundle.ts.
  const office = kind === "statement" ? ["by.as"] : [];
  return [...properties, ...office, ...links, ...CITE];
}

function wordsOfLink({ kind, direction }: StatedLink): string[] {
  const dates = isBetweenEntities(kind) ? ["since", "until"] : [];
  const names = [...Object.keys(linkKindEntry(kind).properties), ...dates];
  return names.map((name) => `${direction.word}.${name}`);
}
