import { being, type EntityLinkKindEntry, type Tenses } from "./link-kind.ts";
import { ENTITY_KINDS } from "./things.ts";

const BONDS: Readonly<Record<string, Tenses>> = {
  SPOUSE: { ...being("spouses", { isPlural: true }), undated: "are, or were, spouses" },
  SIBLING: being("siblings", { isPlural: true }),
  OTHER: being("relatives", { isPlural: true }),
};

/** A relation or a tie as the source calls it, which is kept apart from our own words. */
const inItsWords = (words: string | number | null | undefined) =>
  words ? `in the source's words: ${words}` : null;

const FAMILY = {
  word: "family",
  one: "relative",
  filter: "Which relatives to keep.",
  description:
    "Their relatives, whichever end the link begins at; a filter by kind asks what each is to them.",
} as const;

const TIES = {
  word: "ties",
  one: "tie",
  filter: "Which ties to keep.",
  description:
    "To whom or what else it is tied, the latest first; the link has the source's words for it.",
  isLatestFirst: true,
} as const;

/** Links that lead from either end to the other. */
export const familyLinks = {
  "family-of": {
    type: "FAMILY_OF",
    from: ["person"],
    to: ["person"],
    description: "Two people are of one family: parent and child, spouses, siblings, others.",
    properties: {
      kind: {
        type: "word",
        vocabulary: "FamilyKind",
        description:
          "What `from` is to `to`. A parent and a child are always told from the parent on.",
        filter: "Those who are this to the person: parents, say, or children.",
      },
      relation: {
        type: "text",
        description: "The relation in the source's words: mother, ex-husband, half-brother.",
        isOptional: true,
      },
    },
    keyFrom: "kind",
    isUndirected: true,
    inverses: { property: "kind", stored: { CHILD: "PARENT" } },
    forward: { ...FAMILY, statedAs: "person" },
    backward: FAMILY,
    sentence: ({ from, to, kind }, verb) =>
      BONDS[String(kind)] ? `${from} and ${to} ${verb}` : `${from} ${verb} ${to}`,
    verb: ({ kind }) => BONDS[String(kind)] ?? being("a parent of"),
    aside: ({ relation }) => inItsWords(relation),
  },
  "tied-to": {
    type: "TIED_TO",
    from: ENTITY_KINDS,
    to: ENTITY_KINDS,
    description:
      "Two entities are tied in a way that no other kind of link tells, in the source's words.",
    properties: {
      title: {
        type: "text",
        description: "How they are tied, in the source's words: business partners, a close ally.",
        filter:
          "Those that are tied in these words: business partners, say; capitals don't matter.",
      },
    },
    keyFrom: "title",
    isUndirected: true,
    forward: { ...TIES, statedAs: "to" },
    backward: TIES,
    sentence: ({ from, to }, verb) => `${from} and ${to} ${verb}`,
    verb: () => being("tied", { isPlural: true }),
    aside: ({ title }) => inItsWords(title),
  },
} as const satisfies Record<string, EntityLinkKindEntry>;
