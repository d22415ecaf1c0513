import { isBetweenEntities, type LinkKind, linkKindEntry } from "../model/links.ts";
import { propertiesOf, type ThingKind } from "../model/things.ts";

// `replaces` and `differs` list words: a thing's property, `about.stance` for a property of one of
// a statement's links, `by` for a link of which there is one. Attestations keep these words, but a
// link between entities has an attestation of its own, where `offices.since` is only `since`.

/** The word for a property of a thing: the field of the item that states it. */
export function thingWord(kind: ThingKind, property: string): string {
  const told = propertiesOf(kind).find(([name]) => name === property);
  return told?.[1].statedIn ?? property;
}

/** The item's field that states a statement's or an article's links of one kind. */
export function linkField(kind: LinkKind): string {
  return kind === "said-by" ? "by" : linkKindEntry(kind).forward.word;
}

/** The word for a property of a link, in the attestation of the fact that it is, or belongs to. */
export function linkWord(kind: LinkKind, property: string): string {
  if (isBetweenEntities(kind)) return property;
  return `${linkField(kind)}.${property === "officeLinkId" ? "as" : property}`;
}

/** Of an item's words, those of one of its links between entities, without the field. */
export function wordsOfLink(words: ReadonlySet<string>, field: string): string[] {
  return [...words].flatMap((word) =>
    word.startsWith(`${field}.`) ? [word.slice(field.length + 1)] : [],
  );
}
