import { type LinkKind, linkKinds } from "./links.ts";
import { isEntityKind, THING_KINDS, type ThingKind } from "./things.ts";

// Ids are readable, chosen by people, and the same everywhere: in the graph, the API and addresses.

/** A kind, then lower-case ASCII letters, digits and hyphens: `person/jeff-sessions`. */
export const ID_PATTERN = new RegExp(`^(${THING_KINDS.join("|")})\\/[a-z0-9]+(-[a-z0-9]+)*$`);

export const MAX_ID_LENGTH = 200;
/** The characters of a link's key. */
export const MAX_KEY_LENGTH = 60;
/** A link's id contains the ids of both its ends. */
export const MAX_LINK_ID_LENGTH = 3 * MAX_ID_LENGTH;

/** The kind of thing that an id identifies, or null when it is not a thing's id. */
export function kindOf(id: string): ThingKind | null {
  const match = id.length <= MAX_ID_LENGTH ? ID_PATTERN.exec(id) : null;
  return match ? (match[1] as ThingKind) : null;
}

export function isEntityId(id: string): boolean {
  const kind = kindOf(id);
  return kind !== null && isEntityKind(kind);
}

/**
 * A link's id, `{kind}/{from}/{to}/{key}`, or without the key if there is none. It contains no
 * dates, so that a date can be corrected.
 */
export function linkId(kind: LinkKind, from: string, to: string, key?: string): string {
  return [kind, from, to, ...(key ? [key] : [])].join("/");
}

/** A name's key in the graph: `{entity}#{kind}#{text}`. Only the text may contain the sign. */
export function nameNodeKey(entity: string, kind: string, text: string): string {
  return [entity, kind, text].join("#");
}

/** What a name's key consists of. */
export function partsOfNameNodeKey(key: string): { entity: string; kind: string; text: string } {
  const first = key.indexOf("#");
  const second = key.indexOf("#", first + 1);
  return {
    entity: key.slice(0, first),
    kind: key.slice(first + 1, second),
    text: key.slice(second + 1),
  };
}

/** The kind of link that an id identifies, or null when it is not a link's id. */
export function linkKindOf(id: string): LinkKind | null {
  const kind = id.slice(0, id.indexOf("/"));
  return Object.hasOwn(linkKinds, kind) ? (kind as LinkKind) : null;
}

/** The ids of both ends of a link, from the link's id. */
export function endsOfLink(id: string): { from: string; to: string } {
  const [, fromKind, from, toKind, to] = id.split("/");
  return { from: `${fromKind}/${from}`, to: `${toKind}/${to}` };
}

/** An attestation's id: `{fact}@{source}`, the ids of what is stated and of the article that does. */
export const ATTESTATION_ID = /^[^@]+@[^@]+$/;

/** A change's id: `change/2026-11-27-1f0c9d2ab4`. */
export const CHANGE_ID = /^change\/[^@/]+$/;
/** A revision's id: `{change}@{fact}@{source}`. */
export const REVISION_ID = /^change\/[^@/]+@[^@]+@[^@]+$/;

/** A position's id: `position/{subject}/{speaker}`, of a topic or program and of who spoke of it. */
export const POSITION_ID = /^position\/(topic|program)\/[^/]+\/(person|agency)\/[^/]+$/;

/** The id of a speaker's position on a topic or a program. */
export function positionId(subject: string, speaker: string): string {
  return ["position", subject, speaker].join("/");
}

/**
 * Turns a title or role into the key of a link: accents removed, lower-case letters, digits and
 * hyphens; "" if nothing is left.
 */
export function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
