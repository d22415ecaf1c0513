import { being, doing, type EntityLinkKindEntry } from "./link-kind.ts";

/** Links between entities that tell who belongs to whom, works for whom, and where they sit. */
export const connectionLinks = {
  "member-of": {
    type: "MEMBER_OF",
    from: ["person", "agency"],
    to: ["agency"],
    description:
      "A person or an agency is a member of a party, a legislature, a board, a committee or a union.",
    properties: {
      title: {
        type: "text",
        description: "What they are there: chair, ranking member.",
        filter: "Those with this title: chair, say; capitals don't matter.",
        isOptional: true,
      },
    },
    keyFrom: "title",
    key: "optional",
    forward: {
      word: "memberships",
      one: "membership",
      filter: "Which memberships to keep.",
      description:
        "The parties, boards, committees and unions that it is a member of, the latest first; the link has the title.",
      isLatestFirst: true,
      statedAs: "of",
    },
    backward: {
      word: "members",
      one: "member",
      filter: "Which members to keep.",
      description: "Its members, the latest first; the link has the title.",
      isLatestFirst: true,
    },
    sentence: ({ from, to, title }, verb) => `${from} ${verb} ${to}${title ? ` (${title})` : ""}`,
    verb: () => being("a member of"),
  },
  owns: {
    type: "OWNS",
    from: ["person", "agency"],
    to: ["agency"],
    description: "A person or an agency owns an agency or a part of it.",
    properties: {
      share: {
        type: "text",
        description: "How much of it, as the source gives it: 51 %, a majority.",
        isOptional: true,
      },
    },
    key: "optional",
    forward: {
      word: "owns",
      description: "The agencies that it owns, or owns a part of; the link has the share.",
      statedAs: "agency",
    },
    backward: {
      word: "owners",
      description: "Who owns it, or a part of it; the link has the share.",
    },
    sentence: ({ from, to }, verb) => `${from} ${verb} ${to}`,
    verb: () => ({ ...doing("owns", "owned", "owning"), began: "became an owner of" }),
    aside: ({ share }) => (share ? `share: ${share}` : null),
  },
  represents: {
    type: "REPRESENTS",
    from: ["person", "agency"],
    to: ["person", "agency", "city"],
    description:
      "A lawyer, a lobbyist, a spokesperson or an agent acts for a person, an agency or a city.",
    properties: {
      title: {
        type: "text",
        description: "What they are to whom they act for: lawyer, lobbyist, spokesperson.",
        filter: "Those with this title: lawyer, say; capitals don't matter.",
        isOptional: true,
      },
    },
    keyFrom: "title",
    key: "optional",
    forward: {
      word: "represents",
      one: "client",
      filter: "Which of those to keep for whom somebody acts.",
      description:
        "For whom it acts as a lawyer, a lobbyist, a spokesperson or an agent, the latest first; the link has the title.",
      isLatestFirst: true,
      statedAs: "client",
    },
    backward: {
      word: "representedBy",
      one: "representative",
      filter: "Which representatives to keep.",
      description:
        "Its lawyers, lobbyists, spokespeople and agents, the latest first; the link has the title.",
      isLatestFirst: true,
    },
    sentence: ({ from, to, title }, verb) => `${from} ${verb} ${to}${title ? ` (${title})` : ""}`,
    verb: () => doing("represents", "represented", "representing"),
  },
  "located-in": {
    type: "LOCATED_IN",
    from: ["person", "agency"],
    to: ["city"],
    description: "A person lives or an agency has its seat, a branch or an office in a city.",
    properties: {
      title: {
        type: "text",
        description: "What is there: headquarters, a branch, a district office, a home.",
        filter: "Those with this title: headquarters, say; capitals don't matter.",
        isOptional: true,
      },
    },
    keyFrom: "title",
    key: "optional",
    forward: {
      word: "locatedIn",
      one: "location",
      filter: "Which cities to keep.",
      description: "The cities where it has a seat, a branch, an office or a home.",
      statedAs: "city",
    },
    backward: {
      word: "locatedHere",
      one: "located",
      filter: "Whom to keep of those who are in a city.",
      description: "Who has a seat, a branch, an office or a home in the city.",
    },
    sentence: ({ from, to, title }, verb) => `${from} ${verb} ${to}${title ? ` (${title})` : ""}`,
    verb: () => ({ ...being("located in"), began: "came to", ended: "left" }),
  },
} as const satisfies Record<string, EntityLinkKindEntry>;
