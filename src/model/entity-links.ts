import { being, doing, type EntityLinkKindEntry } from "./link-kind.ts";

/** Links between two entities; the key begins their ids. */
export const entityLinks = {
  "held-office": {
    type: "HELD_OFFICE",
    from: ["person"],
    to: ["agency", "city"],
    description: "A person held an office, at an agency or in a city.",
    properties: {
      title: {
        type: "text",
        description: "The office: Mayor, Police Chief.",
        filter: "Those with this title: Police Chief, say; capitals don't matter.",
        isOptional: true,
      },
    },
    keyFrom: "title",
    forward: {
      word: "offices",
      one: "office",
      filter: "Which of a person's offices to keep.",
      description: "Where the person has held office, the latest first; the link has the title.",
      isLatestFirst: true,
      statedAs: "of",
    },
    backward: {
      word: "officials",
      one: "official",
      filter: "Which offices to keep.",
      description:
        "The people who have held an office here, the latest first; of a city, also those of the agencies that serve it.",
      isLatestFirst: true,
    },
    sentence: ({ from, title, toKind, to }, verb) =>
      `${from} ${verb} ${title} ${toKind === "city" ? "of" : "at"} ${to}`,
    verb: () => ({
      undated: "held the office of",
      was: "held the office of",
      hasBeen: "has held the office of",
      began: "took office as",
      ended: "left office as",
    }),
  },
  "part-of": {
    type: "PART_OF",
    from: ["agency"],
    to: ["agency"],
    description: "An agency is part of another.",
    properties: {},
    forward: {
      word: "partOf",
      description: "The agencies that it is part of.",
      statedAs: "agency",
    },
    backward: { word: "parts", description: "The agencies that are part of it." },
    acyclic: "is part of",
    sentence: ({ from, to }, verb) => `${from} ${verb} ${to}`,
    verb: () => being("part of"),
  },
  serves: {
    type: "SERVES",
    from: ["agency"],
    to: ["city"],
    description: "An agency serves a city.",
    properties: {},
    forward: { word: "serves", description: "The cities that it serves.", statedAs: "city" },
    backward: { word: "servedBy", description: "The agencies that serve the city." },
    sentence: ({ from, to }, verb) => `${from} ${verb} ${to}`,
    verb: () => doing("serves", "served", "serving"),
  },
  "detains-for": {
    type: "DETAINS_FOR",
    from: ["agency"],
    to: ["agency", "city"],
    description: "An agency holds those whom an agency or a city arrests.",
    properties: {},
    forward: {
      word: "detainsFor",
      description: "The agencies and cities for which it holds those whom they arrest.",
      statedAs: "for",
    },
    backward: {
      word: "detainedBy",
      description: "The agencies that hold those who are arrested here.",
    },
    sentence: ({ from, to }, verb) => `${from} ${verb} people arrested by ${to}`,
    verb: () => doing("holds", "held", "holding"),
  },
  runs: {
    type: "RUNS",
    from: ["agency"],
    to: ["program"],
    description: "An agency runs a program.",
    properties: {},
    forward: { word: "programs", description: "The programs that it runs." },
    backward: {
      word: "runBy",
      description: "The agencies that run the program.",
      statedAs: "agency",
    },
    sentence: ({ from, to }, verb) => `${from} ${verb} ${to}`,
    verb: () => ({ ...doing("runs", "ran", "running"), hasBeen: "has run" }),
  },
  "site-of": {
    type: "SITE_OF",
    from: ["city"],
    to: ["program"],
    description: "A city is a site of a program, or wants to be.",
    properties: {
      role: {
        type: "word",
        vocabulary: "SiteRole",
        description: "Whether it was an original site or expressed interest.",
        filter: "Those in this role: original sites, or cities that expressed interest.",
      },
    },
    keyFrom: "role",
    forward: {
      word: "programs",
      one: "cityProgram",
      filter: "Which of a city's programs to keep.",
      description: "The programs that it is a site of, or wants to be.",
    },
    backward: {
      word: "sites",
      one: "site",
      filter: "Which of a program's cities to keep.",
      description: "The cities that are its sites, or want to be; the link has the role.",
      statedAs: "city",
    },
    sentence: ({ from, to }, verb) => `${from} ${verb} ${to}`,
    verb: ({ role }) =>
      role === "ORIGINAL_SITE" ? being("an original site of") : "expressed interest in",
  },
} as const satisfies Record<string, EntityLinkKindEntry>;
