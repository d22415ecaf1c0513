import { inTime } from "./date-words.ts";
import { ENTITY_LINK_KINDS, linkKinds } from "./links.ts";
import { ended } from "./texts.ts";
import type { Word } from "./vocabularies.ts";

// What joins two entities of a path: a link between them, or a statement of one of them.

/** How a statement joins its speaker to another entity: what the speaker did, and in some mediums more exactly. */
const statementHops = {
  about: {
    usual: "made a statement about",
    LETTER: "wrote about",
    ARTICLE: "wrote about",
    TWEET: "tweeted about",
    SPEECH: "spoke about",
    INTERVIEW: "spoke about",
  },
  mentions: { usual: "mentioned" },
  "addressed-to": { usual: "directed a statement to", LETTER: "wrote to" },
  "responds-to": { usual: "responded to" },
} as const satisfies Record<string, { usual: string } & Partial<Record<Word<"Medium">, string>>>;
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
  medium: Word<"Medium">;
  gist: string;
  /** EDTF: when it was said, or else by when; null if nothing tells either. */
  saidOn: string | null;
}

/** The hop as one English sentence; the gist is ours, so it is never put in quotation marks. */
export function statementHopSentence(hop: StatementHop): string {
  const { kind, speaker, other, medium, gist, saidOn } = hop;
  const words: { usual: string } & Partial<Record<Word<"Medium">, string>> = statementHops[kind];
  const when = saidOn === null ? "" : ` ${inTime(saidOn)}`;
  return ended(`${speaker} ${words[medium] ?? words.usual} ${other}${when}: ${gist}`);
}
