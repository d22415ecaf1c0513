import type { ThingLabel } from "./things.ts";

/** A kind of link between two things: which ends it may have. */
interface LinkKind {
  /** The relationship type in Neo4j. */
  type: string;
  from: readonly ThingLabel[];
  to: readonly ThingLabel[];
}

const ENTITIES = ["Person", "Agency", "City", "Program", "Topic"] as const;

/** All kinds of links; the key begins a link's id. A kind that joins two entities must cite a passage. */
export const linkKinds = {
  "held-office": { type: "HELD_OFFICE", from: ["Person"], to: ["Agency", "City"] },
  "part-of": { type: "PART_OF", from: ["Agency"], to: ["Agency"] },
  serves: { type: "SERVES", from: ["Agency"], to: ["City"] },
  "detains-for": { type: "DETAINS_FOR", from: ["Agency"], to: ["Agency", "City"] },
  runs: { type: "RUNS", from: ["Agency"], to: ["Program"] },
  "site-of": { type: "SITE_OF", from: ["City"], to: ["Program"] },
  "said-by": { type: "SAID_BY", from: ["Statement"], to: ["Person", "Agency"] },
  about: { type: "ABOUT", from: ["Statement"], to: ENTITIES },
  mentions: { type: "MENTIONS", from: ["Statement"], to: ENTITIES },
  "addressed-to": { type: "ADDRESSED_TO", from: ["Statement"], to: ENTITIES },
  "responds-to": { type: "RESPONDS_TO", from: ["Statement"], to: ["Statement"] },
  "part-of-statement": { type: "PART_OF_STATEMENT", from: ["Statement"], to: ["Statement"] },
  "published-by": { type: "PUBLISHED_BY", from: ["Article"], to: ["Agency"] },
  "written-by": { type: "WRITTEN_BY", from: ["Article"], to: ["Person", "Agency"] },
} as const satisfies Record<string, LinkKind>;

export type LinkKindName = keyof typeof linkKinds;

/** `{kind}/{from}/{to}/{key}`, without the key where there is none. Dates are not in it, so that one can be corrected. */
export function linkId(kind: LinkKindName, from: string, to: string, key?: string): string {
  return [kind, from, to, ...(key ? [key] : [])].join("/");
}

/** The kind of link that an id names, or null when it is no link's id. */
export function linkKindOf(id: string): LinkKindName | null {
  const kind = id.slice(0, id.indexOf("/"));
  return Object.hasOwn(linkKinds, kind) ? (kind as LinkKindName) : null;
}
