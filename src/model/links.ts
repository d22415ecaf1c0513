import { ENTITY_KINDS, type ThingKind } from "./things.ts";
import type { VocabularyName } from "./vocabularies.ts";

/** A property of a link besides its ends and its dates. */
export interface LinkProperty {
  type: "text" | "word";
  vocabulary?: VocabularyName;
  description: string;
  /**
   * The description of the filter by this property: "Those …". Without it, lists have no such
   * filter.
   */
  filter?: string;
  isOptional?: true;
}

/** A link as seen from one of its ends. */
export interface Direction {
  /**
   * The name of the field that leads to the other end, and of the list in a bundle's item:
   * `detainsFor`.
   */
  word: string;
  /** The singular, if the filter of this list has words of its own: `site`. */
  one?: string;
  /** The description of that filter. */
  filter?: string;
  /** The description of the list. */
  description: string;
  /** The link that began last comes first; otherwise they are sorted by name. */
  isLatestFirst?: true;
  /** The bundle's name for the other end, if items at this end state the link. */
  statedAs?: string;
  /** A bundle may give only the other end's id; the statement's own passages then back the link. */
  isIdEnough?: true;
}

/** The inputs of a link's sentence: the labels of its ends, and its properties by their names. */
export type LinkWords = Readonly<{ from: string; to: string; toKind: ThingKind }> &
  Readonly<Record<string, string | null>>;

/**
 * A kind of link between two things. A link between two entities has dates and must cite a passage.
 */
export interface LinkKindEntry {
  /** The relationship's type in the graph; the API's type name is derived from it. */
  type: string;
  from: readonly ThingKind[];
  to: readonly ThingKind[];
  description: string;
  /** What a source states about it, and what `replaces` may list. */
  properties: Readonly<Record<string, LinkProperty>>;
  /**
   * The property that distinguishes links with the same ends. A bundle must state it, and may give
   * a key if it is text.
   */
  keyFrom?: string;
  /** The link as seen from its start, and from its end. */
  forward: Direction;
  backward: Direction;
  /** It reads the same from both ends: the ends are stored in the order of their ids. */
  isUndirected?: true;
  /**
   * Set if a thing has at most one such link: the name by which messages refer to it. A second one
   * is a conflict.
   */
  single?: string;
  /** Set if these links must not form a cycle; the verb for a message about one: "is part of". */
  acyclic?: string;
  /** The fact as one sentence, without its dates and its period. */
  sentence(link: LinkWords): string;
}

/** A statement's label is our own paraphrase, so it is never put in quotation marks. */
function unended(label: string): string {
  return label.replace(/\.$/, "");
}

const betweenEntities = {
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
    sentence: ({ from, title, toKind, to }) =>
      `${from} held the office of ${title} ${toKind === "city" ? "of" : "at"} ${to}`,
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
    sentence: ({ from, to }) => `${from} is part of ${to}`,
  },
  serves: {
    type: "SERVES",
    from: ["agency"],
    to: ["city"],
    description: "An agency serves a city.",
    properties: {},
    forward: { word: "serves", description: "The cities that it serves.", statedAs: "city" },
    backward: { word: "servedBy", description: "The agencies that serve the city." },
    sentence: ({ from, to }) => `${from} serves ${to}`,
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
    sentence: ({ from, to }) => `${from} holds people whom ${to} arrests`,
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
    sentence: ({ from, to }) => `${from} runs ${to}`,
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
    sentence: ({ from, to, role }) =>
      role === "ORIGINAL_SITE"
        ? `${from} is an original site of ${to}`
        : `${from} expressed interest in ${to}`,
  },
} as const satisfies Record<string, LinkKindEntry>;

const ofStatements = {
  "said-by": {
    type: "SAID_BY",
    from: ["statement"],
    to: ["person", "agency"],
    description: "Somebody made a statement.",
    properties: {},
    forward: { word: "speaker", description: "Who said it: a person or an agency." },
    backward: { word: "statements", description: "What it has said, the latest first." },
    sentence: ({ from, to }) => `${to} is the speaker of: ${unended(from)}`,
  },
  about: {
    type: "ABOUT",
    from: ["statement"],
    to: ENTITY_KINDS,
    description: "A statement's words are about an entity.",
    properties: {
      stance: {
        type: "word",
        vocabulary: "AboutStance",
        description: "What the words themselves take toward it; null where they take nothing.",
        filter: "Those whose words take this side.",
        isOptional: true,
      },
    },
    forward: {
      word: "about",
      one: "subject",
      filter: "Which entities to keep of those that a statement is about.",
      description: "What its words are about; the link has the stance, where they take one.",
      statedAs: "entity",
    },
    backward: {
      word: "statementsAbout",
      one: "statementAbout",
      filter: "Which statements to keep of those about an entity.",
      description:
        "The statements whose words are about it, the latest first; the link has the stance.",
    },
    sentence: ({ from, to }) => `This is about ${to}: ${unended(from)}`,
  },
  mentions: {
    type: "MENTIONS",
    from: ["statement"],
    to: ENTITY_KINDS,
    description: "A statement mentions an entity.",
    properties: {},
    forward: {
      word: "mentions",
      description: "Whom or what it mentions.",
      statedAs: "entity",
      isIdEnough: true,
    },
    backward: {
      word: "mentionedIn",
      description: "The statements that mention it, the latest first.",
    },
    sentence: ({ from, to }) => `${to} is mentioned in: ${unended(from)}`,
  },
  "addressed-to": {
    type: "ADDRESSED_TO",
    from: ["statement"],
    to: ENTITY_KINDS,
    description: "A statement is addressed to an entity.",
    properties: {},
    forward: {
      word: "addressedTo",
      description: "Whom it is addressed to.",
      statedAs: "entity",
      isIdEnough: true,
    },
    backward: {
      word: "addressedIn",
      description: "The statements that are addressed to it, the latest first.",
    },
    sentence: ({ from, to }) => `This is addressed to ${to}: ${unended(from)}`,
  },
  "responds-to": {
    type: "RESPONDS_TO",
    from: ["statement"],
    to: ["statement"],
    description: "A statement responds to another.",
    properties: {
      kind: {
        type: "word",
        vocabulary: "ResponseKind",
        description: "How it responds: answers, denies, confirms, criticizes, corrects, repeats.",
        filter: "Those that respond in this way: deny, confirm …",
      },
    },
    forward: {
      word: "respondsTo",
      one: "response",
      filter: "Which responses to keep.",
      description: "The statements that it responds to; the link says how.",
      statedAs: "statement",
    },
    backward: {
      word: "responses",
      one: "response",
      filter: "Which responses to keep.",
      description: "The statements that respond to it, the latest first; the link says how.",
    },
    acyclic: "responds to",
    sentence: ({ from, to, kind }) =>
      `${unended(from)} (${String(kind).toLowerCase()}: ${unended(to)})`,
  },
  "part-of-statement": {
    type: "PART_OF_STATEMENT",
    from: ["statement"],
    to: ["statement"],
    description: "A statement is part of another: a question of a letter, a quote of a release.",
    properties: {},
    forward: {
      word: "partOf",
      description: "The letter, release or speech that it is a part of.",
    },
    backward: {
      word: "parts",
      description: "Its parts, in the order of the text: a letter's questions, a release's quotes.",
    },
    single: "the statement that it is part of",
    acyclic: "is part of",
    sentence: ({ from, to }) => `${unended(from)} (part of: ${unended(to)})`,
  },
} as const satisfies Record<string, LinkKindEntry>;

const ofArticles = {
  "published-by": {
    type: "PUBLISHED_BY",
    from: ["article"],
    to: ["agency"],
    description: "An agency published an article.",
    properties: {},
    forward: {
      word: "publishedBy",
      description: "The outlet that published it.",
      statedAs: "agency",
    },
    backward: {
      word: "published",
      description: "The articles that it published, the latest first.",
    },
    single: "the publisher",
    sentence: ({ from, to }) => `${to} published: ${unended(from)}`,
  },
  "written-by": {
    type: "WRITTEN_BY",
    from: ["article"],
    to: ["person", "agency"],
    description: "Somebody wrote an article or contributed to it.",
    properties: {
      role: {
        type: "word",
        vocabulary: "WriterRole",
        description: "Whether they wrote it or contributed.",
        filter: "Those in this role: authors, or contributors.",
      },
    },
    keyFrom: "role",
    forward: {
      word: "writtenBy",
      one: "writer",
      filter: "Which of an article's writers to keep.",
      description: "Who wrote it or contributed; the link has the role.",
      statedAs: "by",
    },
    backward: {
      word: "wrote",
      one: "writtenArticle",
      filter: "Which of a writer's articles to keep.",
      description: "The articles that it wrote or contributed to, the latest first.",
    },
    sentence: ({ from, to, role }) =>
      role === "CONTRIBUTOR"
        ? `${to} contributed to: ${unended(from)}`
        : `${to} wrote: ${unended(from)}`,
  },
} as const satisfies Record<string, LinkKindEntry>;

/** All kinds of links; the key is the start of a link's id. */
export const linkKinds = { ...betweenEntities, ...ofStatements, ...ofArticles } as const;

export type EntityLinkKind = keyof typeof betweenEntities;
export type LinkKind = keyof typeof linkKinds;

export const ENTITY_LINK_KINDS = Object.keys(betweenEntities) as EntityLinkKind[];
export const LINK_KINDS = Object.keys(linkKinds) as LinkKind[];

/** The entry of a kind, without its literal types: for code that treats all kinds alike. */
export function linkKindEntry(kind: LinkKind): LinkKindEntry {
  return linkKinds[kind];
}

/** Whether links of this kind join two entities; these have `since` and `until`, known or not. */
export function isBetweenEntities(kind: LinkKind): kind is EntityLinkKind {
  return kind in betweenEntities;
}

/** The type in the API: `HeldOffice` for HELD_OFFICE. */
export function linkTypeName(kind: LinkKind): string {
  return linkKinds[kind].type
    .toLowerCase()
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

type PropertyNamesOf<K extends LinkKind> = keyof (typeof linkKinds)[K]["properties"];
export type LinkPropertyName = { [K in LinkKind]: PropertyNamesOf<K> }[LinkKind];

/** The names of all links' properties, deduplicated. */
export const linkPropertyNames = [
  ...new Set(LINK_KINDS.flatMap((kind) => Object.keys(linkKinds[kind].properties))),
] as LinkPropertyName[];

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

/** The ids where a link of this kind between two things begins and ends. */
export function endsOf(kind: LinkKind, from: string, to: string): readonly [string, string] {
  return linkKindEntry(kind).isUndirected && to < from ? [to, from] : [from, to];
}

/**
 * The property whose free text makes a link's key, so that a bundle may give a better key; null if
 * the property is a word of a vocabulary.
 */
export function keyText(kind: LinkKind): string | null {
  const { keyFrom, properties } = linkKindEntry(kind);
  return keyFrom && properties[keyFrom]?.type === "text" ? keyFrom : null;
}
