import { slug } from "../model/ids.ts";
import { isBetweenEntities, keyText, linkKindEntry } from "../model/links.ts";
import type { Facts, LinkFact } from "./facts.ts";
import type { GraphState } from "./graph-state.ts";
import type { Note } from "./outcome.ts";

/**
 * New links between the same two things under keys that look alike: "mayor" beside
 * "mayor-of-albuquerque" may be one office, told by two articles.
 */
export function alikeLinks({ links }: Facts, state: GraphState): Note[] {
  return links.flatMap((link): Note[] => {
    if (!isBetweenEntities(link.kind) || !keyText(link.kind) || state.links.has(link.id)) return [];
    const { type } = linkKindEntry(link.kind);
    const known = [...state.links].flatMap(([id, each]) =>
      each.type === type && each.from === link.from && each.to === link.to ? [id] : [],
    );
    const stated = links.flatMap((each) =>
      each.kind === link.kind && each.from === link.from && each.to === link.to ? [each.id] : [],
    );
    const other = [...known, ...stated].find((id) => id !== link.id && isAlike(link, id));
    return other ? [{ is: "alike", path: link.path, id: link.id, other }] : [];
  });
}

/** Whether all words of one key are among the other's. */
function isAlike({ id, kind, from, to }: LinkFact, other: string): boolean {
  const start = `${kind}/${from}/${to}/`.length;
  const [one, two] = [id, other].map((each) => new Set(slug(each.slice(start)).split("-")));
  if (!one || !two) return false;
  const [few, many] = one.size < two.size ? [one, two] : [two, one];
  return [...few].every((word) => many.has(word));
}
