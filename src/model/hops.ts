import { inTime } from "./date-words.ts";
import { unended } from "./link-kind.ts";
import { ENTITY_LINK_KINDS, linkKinds } from "./links.ts";

// What joins two entities of a path: a link between them, or a statement of one of them.

/** How a statement joins its speaker to another entity, and how that reads. */
const statementHops = {
  about: (speaker: string, other: string) => `${speaker} spoke about ${other}`,
  mentions: (speaker: string, other: string) => `${speaker} mentioned ${other}`,
  "addressed-to": (speaker: string, other: string) => `${speaker} addressed ${other}`,
  "responds-to": (speaker: string, other: string) => `${speaker} responded to ${other}`,
} as const;
export type StatementHopKind = keyof typeof statementHops;

export const STATEMENT_HOP_KINDS = Object.keys(statementHops) as StatementHopKind[];

/** All kinds of links over which a path may lead. */
export const HOP_KINDS = [...ENTITY_LINK_KINDS, ...STATEMENT_HOP_KINDS];

/** The types of these kinds in the graph, which are the words of the API. */
export const HOP_TYPES: readonly string[] = HOP_KINDS.map((kind) => linkKinds[kind].type);

/** The kinds of links that an entity's degree counts: those between entities, and those that make hops of statements. */
export const COUNTED_KINDS = [
  ...ENTITY_LINK_KINDS,
  ...(["said-by", "about", "mentions", "addressed-to"] as const),
];

/** A statement that joins two entities, as a path tells it. */
export interface StatementHop {
  kind: StatementHopKind;
  speaker: string;
  other: string;
  gist: string;
  /** EDTF; null if no article tells. */
  saidOn: string | null;
}

/** The hop as one English sentence; the gist is ours, so it is never put in quotation marks. */
export function statementHopSentence(hop: StatementHop): string {
  const { kind, speaker, other, gist, saidOn } = hop;
  const when = saidOn === null ? "" : ` ${inTime(saidOn)}`;
  return `${statementHops[kind](speaker, other)}${when}: ${unended(gist)}.`;
}
