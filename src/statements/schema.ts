import { Agency } from "../agencies/ref.ts";
import { builder } from "../api/builder.ts";
import { addConnection, addRootConnection, addSingle } from "../api/related-fields.ts";
import { wordEnum } from "../api/word-enum.ts";
import { asPartialDate, PartialDate } from "../dates/ref.ts";
import {
  About,
  AddressedTo,
  HeldOffice,
  Mentions,
  PartOfStatement,
  RespondsTo,
} from "../links/ref.ts";
import { Node } from "../nodes/ref.ts";
import { Person } from "../people/ref.ts";
import { kindOf } from "../things/kinds.ts";
import { readThings } from "../things/queries.ts";
import { Entity, Thing } from "../things/ref.ts";
import type { StatementRow } from "../things/rows.ts";
import * as queries from "./queries.ts";
import { Statement } from "./ref.ts";
import type { Act, Medium } from "./words.ts";

const ActEnum = wordEnum<Act>("Act", "What a statement does.", {
  ASSERTION: "It says that something is so.",
  DENIAL: "It says that something is not so.",
  CRITICISM: "It finds fault.",
  DEFINITION: "It says what a word means.",
  QUESTION: "It asks.",
  REQUIREMENT: "It demands, or sets a condition.",
  COMMITMENT: "It promises, or says what the speaker will do.",
  DOCUMENT: "It is a whole letter, release or text, whose parts do the rest.",
});

const MediumEnum = wordEnum<Medium>("Medium", "Where a statement was made.", {
  PRESS_RELEASE: "A release or a statement to the press.",
  LETTER: "A letter.",
  TWEET: "A tweet.",
  INTERVIEW: "Said to a reporter.",
  SPEECH: "A speech.",
  ARTICLE: "An article of its own.",
  OTHER: "Anything else, or not said.",
});

builder.objectType(Statement, {
  description: "One thing that exactly one speaker said, wrote, asked or denied.",
  interfaces: [Node, Thing],
  fields: (t) => ({
    act: t.field({
      type: ActEnum,
      description: "What it does: assert, deny, ask, require …",
      resolve: ({ act }) => act as Act,
    }),
    medium: t.field({
      type: MediumEnum,
      description: "Where it was made: a press release, a letter, a tweet …",
      resolve: ({ medium }) => medium as Medium,
    }),
    gist: t.exposeString("gist", { description: "What it says, in our words." }),
    text: t.exposeString("text", {
      nullable: true,
      description: "The speaker's own words, letter for letter; null when they are only reported.",
    }),
    saidOn: t.field({
      type: PartialDate,
      nullable: true,
      description: "When it was said, as far as the article gives it.",
      resolve: ({ saidOn }) => asPartialDate(saidOn),
    }),
    answerBy: t.field({
      type: PartialDate,
      nullable: true,
      description: "Until when it wants an answer.",
      resolve: ({ answerBy }) => asPartialDate(answerBy),
    }),
    language: t.exposeString("language", { nullable: true, description: "Its language." }),
  }),
});

addSingle(Statement, "speaker", queries.speaker, {
  type: Entity,
  order: "ONLY",
  nullable: false,
  description: "Who said it: a person or an agency.",
});

addSingle(Statement, "capacity", queries.capacity, {
  type: HeldOffice,
  order: "ONLY",
  shows: "link",
  description: "The office that the speaker held when saying it, where the article gives one.",
});

addConnection(Statement, "about", queries.about, {
  type: Entity,
  link: About,
  order: "LABEL",
  description: "What its words are about; the link has the stance, where they take one.",
});

addConnection(Statement, "mentions", queries.mentions, {
  type: Entity,
  link: Mentions,
  order: "LABEL",
  description: "Whom or what it mentions.",
});

addConnection(Statement, "addressedTo", queries.addressedTo, {
  type: Entity,
  link: AddressedTo,
  order: "LABEL",
  description: "Whom it is addressed to.",
});

addConnection(Statement, "respondsTo", queries.respondsTo, {
  type: Statement,
  link: RespondsTo,
  order: "NEWEST",
  description: "The statements that it responds to; the link says how.",
});

addConnection(Statement, "responses", queries.responses, {
  type: Statement,
  link: RespondsTo,
  order: "NEWEST",
  description: "The statements that respond to it, the latest first; the link says how.",
});

addSingle(Statement, "partOf", queries.partOfStatement, {
  type: Statement,
  order: "ONLY",
  description: "The letter, release or speech that it is a part of.",
});

addConnection(Statement, "parts", queries.partsOfStatement, {
  type: Statement,
  link: PartOfStatement,
  order: "TEXT",
  description: "Its parts, in the order of the text: a letter's questions, a release's quotes.",
});

for (const type of [Person, Agency]) {
  addConnection(type, "statements", queries.statementsBySpeaker, {
    type: Statement,
    order: "NEWEST",
    description: "What it has said, the latest first.",
  });
}

addConnection(Entity, "statementsAbout", queries.statementsAbout, {
  type: Statement,
  link: About,
  order: "NEWEST",
  description:
    "The statements whose words are about it, the latest first; the link has the stance.",
});

addConnection(Entity, "mentionedIn", queries.mentionedIn, {
  type: Statement,
  link: Mentions,
  order: "NEWEST",
  description: "The statements that mention it, the latest first.",
});

addConnection(Entity, "addressedIn", queries.addressedIn, {
  type: Statement,
  link: AddressedTo,
  order: "NEWEST",
  description: "The statements that are addressed to it, the latest first.",
});

addRootConnection("statements", queries.allStatements, {
  type: Statement,
  order: "NEWEST",
  description: "All statements, the latest first.",
});

builder.queryField("statement", (t) =>
  t.field({
    type: Statement,
    nullable: true,
    description: "The statement that has this id, or null.",
    args: {
      id: t.arg.id({ required: true, description: "Such as `statement/doj-letter-2017-08`." }),
    },
    resolve: async (_root, { id }, { loaders }) =>
      kindOf(id) === "statement"
        ? ((await loaders.byId(readThings, id)) as StatementRow | null)
        : null,
  }),
);
