import { articleLinks } from "./article-links.ts";
import { caseLinks } from "./case-links.ts";
import { connectionLinks } from "./connection-links.ts";
import { entityLinks as officialLinks } from "./entity-links.ts";
import { familyLinks } from "./family-links.ts";
import type { Direction, LinkKindEntry, LinkProperty } from "./link-kind.ts";
import { moneyLinks } from "./money-links.ts";
import { statementLinks } from "./statement-links.ts";
import { capitalized } from "./texts.ts";
import type { ThingKind } from "./things.ts";

/** Links between two entities. */
const entityLinks = {
  ...officialLinks,
  ...connectionLinks,
  ...moneyLinks,
  ...familyLinks,
  ...caseLinks,
} as const;

/** All kinds of links; the key is the start of a link's id. */
export const linkKinds = { ...entityLinks, ...statementLinks, ...articleLinks } as const;

export type EntityLinkKind = keyof typeof entityLinks;
export type LinkKind = keyof typeof linkKinds;

export const ENTITY_LINK_KINDS = Object.keys(entityLinks) as EntityLinkKind[];
export const LINK_KINDS = Object.keys(linkKinds) as LinkKind[];

/** The entry of a kind, without its literal types: for code that treats all kinds alike. */
export function linkKindEntry(kind: LinkKind): LinkKindEntry {
  return linkKinds[kind];
}

/** Whether links of this kind join two entities; these have `since` and `until`, known or not. */
export function isBetweenEntities(kind: LinkKind): kind is EntityLinkKind {
  return kind in entityLinks;
}

/** The type in the API: `HeldOffice` for HELD_OFFICE. */
export function linkTypeName(kind: LinkKind): string {
  return linkKinds[kind].type.toLowerCase().split("_").map(capitalized).join("");
}

type PropertyNamesOf<K extends LinkKind> = keyof (typeof linkKinds)[K]["properties"];
export type LinkPropertyName = { [K in LinkKind]: PropertyNamesOf<K> }[LinkKind];

/** The names of all links' properties, deduplicated. */
export const linkPropertyNames = [
  ...new Set(LINK_KINDS.flatMap((kind) => Object.keys(linkKinds[kind].properties))),
] as LinkPropertyName[];

type NumberNamesOf<P> = { [N in keyof P]: P[N] extends { type: "number" } ? N : never }[keyof P];
/** The properties that are numbers; all others are texts. */
export type LinkNumberName = {
  [K in LinkKind]: NumberNamesOf<(typeof linkKinds)[K]["properties"]>;
}[LinkKind];

const numberNames: ReadonlySet<string> = new Set(
  LINK_KINDS.flatMap((kind) =>
    Object.entries(linkKindEntry(kind).properties).flatMap(([name, { type }]) =>
      type === "number" ? [name] : [],
    ),
  ),
);

export function isLinkNumber(name: string): name is LinkNumberName {
  return numberNames.has(name);
}

/** The words by which lists of such links can be filtered, each with its property. */
export function filterWords(kind: LinkKind): [word: string, property: LinkProperty][] {
  return Object.entries(linkKindEntry(kind).properties).flatMap(
    ([name, property]): [string, LinkProperty][] =>
      property.filter ? [[property.filterWord ?? name, property]] : [],
  );
}

/** Makes a value for each kind of link. */
export function mapLinkKinds<T>(make: (kind: LinkKind) => T): Record<LinkKind, T> {
  return Object.fromEntries(LINK_KINDS.map((kind) => [kind, make(kind)])) as Record<LinkKind, T>;
}

/** A kind of link as items at one of its ends state it in a bundle. */
export interface StatedLink {
  kind: LinkKind;
  direction: Direction;
  /** The bundle's name for the other end. */
  statedAs: string;
  isForward: boolean;
}

/**
 * The kinds of links that items of a kind state in a bundle, each with the end that the item is.
 */
export function statedIn(item: ThingKind): StatedLink[] {
  return LINK_KINDS.flatMap((kind) => {
    const { from, to, forward, backward } = linkKindEntry(kind);
    const at = (ends: readonly ThingKind[], direction: Direction) => {
      const { statedAs } = direction;
      return statedAs && ends.includes(item)
        ? [{ kind, direction, statedAs, isForward: direction === forward }]
        : [];
    };
    return [...at(from, forward), ...at(to, backward)];
  });
}

/** A link as it is stored. */
interface StoredForm<P> {
  from: string;
  to: string;
  properties: P;
}

/**
 * The one form in which a link is stored, whichever end states it: undirected links begin at the
 * lesser id, and those with an inverse where the stored word says so.
 * @param from the end where a directed link begins; of an undirected one, the item that states it
 */
export function storedForm<P extends Readonly<Record<string, unknown>>>(
  kind: LinkKind,
  from: string,
  to: string,
  properties: P,
): StoredForm<P> {
  const { isUndirected, inverses } = linkKindEntry(kind);
  if (!isUndirected) return { from, to, properties };
  const word = String(inverses && properties[inverses.property]);
  const stored = inverses?.stored[word];
  // The other is a child, so the item is the parent.
  if (inverses && stored)
    return { from, to, properties: { ...properties, [inverses.property]: stored } };
  const isTurned = Object.values(inverses?.stored ?? {}).includes(word) || to < from;
  return isTurned ? { from: to, to: from, properties } : { from, to, properties };
}

/** What the end of a stored link is to its start, by the word for what the start is to the end. */
export function inverseOf(kind: LinkKind, word: string): string {
  const stored = Object.entries(linkKindEntry(kind).inverses?.stored ?? {});
  return stored.find(([, each]) => each === word)?.[0] ?? word;
}

/** Whether a bundle may give links of this kind a key: if no vocabulary makes it. */
export function mayHaveKey(kind: LinkKind): boolean {
  return keyText(kind) !== null || linkKindEntry(kind).key !== undefined;
}

/** Whether a bundle must state this property: if links have it always, or are told apart by it. */
export function isRequired(kind: LinkKind, property: string): boolean {
  const { keyFrom, key, properties } = linkKindEntry(kind);
  return !properties[property]?.isOptional || (property === keyFrom && key === undefined);
}

/**
 * The property whose free text makes a link's key, so that a bundle may give a better key; null if
 * the property is a word of a vocabulary.
 */
export function keyText(kind: LinkKind): string | null {
  const { keyFrom, properties } = linkKindEntry(kind);
  return keyFrom && properties[keyFrom]?.type === "text" ? keyFrom : null;
}
