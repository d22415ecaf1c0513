import {
  isBetweenEntities,
  type LinkKind,
  linkKindEntry,
  type StatedLink,
  statedIn,
} from "../model/links.ts";
import { isEntityKind, propertiesOf, type ThingKind } from "../model/things.ts";

/**
 * What an item of this kind may list under `replaces` and `differs`: its properties, those of its
 * links, and the links of which it has one. The other end of any other link is not included: with
 * another end, it is another link.
 */
export function replaceableWords(kind: ThingKind): readonly string[] {
  const properties = propertiesOf(kind).map(([name, { statedIn: field }]) => field ?? name);
  const links = statedIn(kind).flatMap(wordsOfLink);
  if (isEntityKind(kind)) return ["name", "names", "summary", ...properties, ...links];
  // The speaker, the office in which a statement was made, and its whole; see `by` in bundle.ts.
  const own = kind === "statement" ? ["by", "by.as", "partOf"] : [];
  return [...properties, ...own, ...links];
}

/** For what an item of this kind may give a reason, besides its links to other entities. */
export function reasonWords(kind: ThingKind): readonly string[] {
  return [
    ...new Set([
      ...replaceableWords(kind),
      ...statedIn(kind).map(({ direction }) => direction.word),
    ]),
  ];
}

/** For what a link between two entities may give one. */
export function linkReasonWords(kind: LinkKind): readonly string[] {
  return [ENDS, "since", "until", ...Object.keys(linkKindEntry(kind).properties)];
}

/** The word for both ends of a link: who they are. */
export const ENDS = "ends";

function wordsOfLink({ kind, direction, isForward }: StatedLink): string[] {
  const { properties, single } = linkKindEntry(kind);
  const dates = isBetweenEntities(kind) ? ["since", "until"] : [];
  const names = [...Object.keys(properties), ...dates];
  return [
    ...(single && isForward ? [direction.word] : []),
    ...names.map((name) => `${direction.word}.${name}`),
  ];
}
