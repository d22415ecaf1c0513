import { type LinkKindEntry, unended } from "./link-kind.ts";
import { ENTITY_KINDS } from "./things.ts";

/** Links of statements. */
export const statementLinks = {
  "said-by": {
    type: "SAID_BY",
    from: ["statement"],
    to: ["person", "agency"],
    description: "Somebody made a statement.",
    properties: {},
    forward: {
      word: "speakers",
      description:
        "Who said it, in the order in which the article names them; several, if it is a joint statement. None, if it names nobody.",
    },
    backward: {
      word: "statements",
      description: "What it has said, alone or with others, the latest first.",
    },
    together: "who said it",
    sentence: ({ from, to }) => `This was said by ${to}: ${unended(from)}`,
  },
  "on-behalf-of": {
    type: "ON_BEHALF_OF",
    from: ["statement"],
    to: ["person", "agency", "city", "program"],
    description: "A statement was made for somebody: by a spokeswoman, or by a lawyer.",
    properties: {},
    forward: {
      word: "onBehalfOf",
      description: "For whom it was said, where the article says so.",
      statedAs: "entity",
      isIdEnough: true,
    },
    backward: {
      word: "statementsOnBehalf",
      description: "What others have said for it, the latest first.",
    },
    sentence: ({ from, to }) => `This was said on behalf of ${to}: ${unended(from)}`,
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
        isEditorial: true,
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
        "The statements whose words are about it, the latest first; the link has the stance. Those that only mention it are `mentionedIn`, and both together `discussedIn`.",
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
      description:
        "The statements that mention it and may be about something else, the latest first; those about it are `statementsAbout`, and both together `discussedIn`.",
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
        isEditorial: true,
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
