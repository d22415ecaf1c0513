import { Agency } from "../agencies/ref.ts";
import { builder } from "../graphql/builder.ts";
import { orderByDate, orderByName, orderByText } from "../graphql/lists/orders.ts";
import { asPartialDate, PartialDate } from "../graphql/partial-date-ref.ts";
import {
  addConnection,
  addRootConnection,
  addSingle,
} from "../graphql/relations/related-fields.ts";
import {
  About,
  AddressedTo,
  HeldOffice,
  Mentions,
  PartOfStatement,
  RespondsTo,
  SaidBy,
} from "../links/ref.ts";
import { Node } from "../nodes/ref.ts";
import { Person } from "../people/ref.ts";
import { entityFilter } from "../things/filters.ts";
import { addLookUp } from "../things/look-up.ts";
import { Entity, Thing } from "../things/ref.ts";
import { ActEnum, MediumEnum } from "./enums.ts";
import { responseFilter, statementAboutFilter, statementFilter, subjectFilter } from "./filters.ts";
import * as queries from "./queries.ts";
import { Statement } from "./ref.ts";
import type { Act, Medium } from "./words.ts";

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
  nullable: false,
  description: "Who said it: a person or an agency.",
});

addSingle(Statement, "capacity", queries.capacity, {
  type: HeldOffice,
  shows: "link",
  description: "The office that the speaker held when saying it, where the article gives one.",
});

addSingle(SaidBy, "capacity", queries.capacity, {
  type: HeldOffice,
  shows: "link",
  parent: {
    columns: ["officeLinkId", "fromId"],
    idOf: ({ officeLinkId, fromId }) => (officeLinkId === null ? null : String(fromId)),
    cypher: (link) => `startNode(${link})`,
  },
  description: "The office that the speaker held when saying it, where the article gives one.",
});

addSingle(Statement, "saidBy", queries.speaker, {
  type: SaidBy,
  nullable: false,
  shows: "link",
  description: "The link to its speaker, with the passages that name them.",
});

addConnection(Statement, "about", queries.about, {
  type: Entity,
  link: About,
  order: orderByName("NAME"),
  filter: subjectFilter,
  description: "What its words are about; the link has the stance, where they take one.",
});

addConnection(Statement, "mentions", queries.mentions, {
  type: Entity,
  link: Mentions,
  order: orderByName("NAME"),
  filter: entityFilter,
  description: "Whom or what it mentions.",
});

addConnection(Statement, "addressedTo", queries.addressedTo, {
  type: Entity,
  link: AddressedTo,
  order: orderByName("NAME"),
  filter: entityFilter,
  description: "Whom it is addressed to.",
});

addConnection(Statement, "respondsTo", queries.respondsTo, {
  type: Statement,
  link: RespondsTo,
  order: orderByDate("NEWEST"),
  filter: responseFilter,
  description: "The statements that it responds to; the link says how.",
});

addConnection(Statement, "responses", queries.responses, {
  type: Statement,
  link: RespondsTo,
  order: orderByDate("NEWEST"),
  filter: responseFilter,
  description: "The statements that respond to it, the latest first; the link says how.",
});

addSingle(Statement, "partOf", queries.partOfStatement, {
  type: Statement,
  description: "The letter, release or speech that it is a part of.",
});

addConnection(Statement, "parts", queries.partsOfStatement, {
  type: Statement,
  link: PartOfStatement,
  order: orderByText("TEXT"),
  filter: statementFilter,
  description: "Its parts, in the order of the text: a letter's questions, a release's quotes.",
});

for (const type of [Person, Agency]) {
  addConnection(type, "statements", queries.statementsBySpeaker, {
    type: Statement,
    link: SaidBy,
    linkVia: queries.speaker,
    order: orderByDate("NEWEST"),
    filter: statementFilter,
    description: "What it has said, the latest first.",
  });
}

addConnection(Entity, "statementsAbout", queries.statementsAbout, {
  type: Statement,
  link: About,
  order: orderByDate("NEWEST"),
  filter: statementAboutFilter,
  description:
    "The statements whose words are about it, the latest first; the link has the stance.",
});

addConnection(Entity, "mentionedIn", queries.mentionedIn, {
  type: Statement,
  link: Mentions,
  order: orderByDate("NEWEST"),
  filter: statementFilter,
  description: "The statements that mention it, the latest first.",
});

addConnection(Entity, "addressedIn", queries.addressedIn, {
  type: Statement,
  link: AddressedTo,
  order: orderByDate("NEWEST"),
  filter: statementFilter,
  description: "The statements that are addressed to it, the latest first.",
});

addRootConnection("statements", queries.allStatements, {
  type: Statement,
  order: orderByDate("NEWEST"),
  filter: statementFilter,
  description: "All statements, the latest first.",
});

addLookUp("statement", {
  type: Statement,
  kinds: ["statement"],
  description: "The statement that has this id, or null.",
  example: "statement/doj-letter-2017-08",
});
