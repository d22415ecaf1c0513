import { builder } from "../graphql/builder.ts";
import { enums } from "../graphql/enums.ts";
import { idArgument } from "../graphql/ids.ts";
import { orderByDate, orderByName, orderByText } from "../graphql/orders.ts";
import { asPartialDate, PartialDate } from "../graphql/partial-date.ts";
import { parentIn } from "../graphql/relations/relation.ts";
import { linkKinds } from "../model/links.ts";
import { thingKinds } from "../model/things.ts";
import { readThing } from "../things/by-id.ts";
import { entityFilter } from "../things/filters.ts";
import {
  Agency,
  Article,
  City,
  Entity,
  Link,
  linkRefs,
  Node,
  Person,
  Program,
  Statement,
  Thing,
} from "../things/refs.ts";
import { responseFilter, statementAboutFilter, statementFilter, subjectFilter } from "./filters.ts";
import * as queries from "./queries.ts";
import { saidOnField } from "./said-on.ts";

const CAPACITY = "The office that the speaker held when saying it, where the article gives one.";
const FIRST = "of several speakers, the one whom the article names first";
const NOBODY = "null where it names nobody";

Statement.implement({
  description: thingKinds.statement.description,
  interfaces: [Node, Thing],
  fields: (t) => ({
    voice: t.expose("voice", {
      type: enums.Voice,
      description: "In whose voice it is made: a speaker's, the article's own, or its writer's.",
    }),
    act: t.expose("act", {
      type: enums.Act,
      description: "What it does: assert, deny, ask, require …",
    }),
    medium: t.expose("medium", {
      type: enums.Medium,
      description: "Where it was made: a press release, a letter, a tweet …",
    }),
    gist: t.exposeString("gist", { description: "What it says, in our words." }),
    text: t.exposeString("text", {
      nullable: true,
      description:
        "The speaker's own words, letter for letter; null when they are only reported. Where the article interrupts them to say who speaks, both parts are here.",
    }),
    quotedParts: t.exposeStringList("quotedParts", {
      description:
        "Words that an article quotes among its own: what stands between quotation marks in the passages that report the statement.",
    }),
    saidOn: t.field(saidOnField),
    answerBy: t.field({
      type: PartialDate,
      nullable: true,
      description: "The date by which it wants an answer.",
      resolve: ({ answerBy }) => asPartialDate(answerBy),
    }),
    language: t.exposeString("language", { nullable: true, description: "Its language." }),
    attribution: t.exposeString("attribution", {
      nullable: true,
      description:
        "The article's words for a speaker without a name, letter for letter: “a city official”; null where somebody is named, or nobody speaks but the article.",
    }),
    speaker: t.relatedNode(queries.speaker, {
      type: Entity,
      description: `Who said it: a person or an agency; ${FIRST}; ${NOBODY}.`,
    }),
    capacity: t.relatedLink(queries.capacity, {
      type: linkRefs["held-office"],
      description: `${CAPACITY.slice(0, -1)}; ${FIRST}.`,
    }),
    saidBy: t.relatedLink(queries.speaker, {
      type: linkRefs["said-by"],
      description: `The link to its speaker, with the passages that name them; ${FIRST}; ${NOBODY}.`,
    }),
    speakers: t.relatedConnection(queries.speakers, {
      type: Entity,
      link: linkRefs["said-by"],
      order: orderByText("TEXT"),
      filter: entityFilter,
      description: linkKinds["said-by"].forward.description,
    }),
    onBehalfOf: t.relatedConnection(queries.onBehalfOf, {
      type: Entity,
      link: linkRefs["on-behalf-of"],
      order: orderByName("NAME"),
      filter: entityFilter,
      description: linkKinds["on-behalf-of"].forward.description,
    }),
    about: t.relatedConnection(queries.about, {
      type: Entity,
      link: linkRefs.about,
      order: orderByName("NAME"),
      filter: subjectFilter,
      description: linkKinds.about.forward.description,
    }),
    mentions: t.relatedConnection(queries.mentions, {
      type: Entity,
      link: linkRefs.mentions,
      order: orderByName("NAME"),
      filter: entityFilter,
      description: linkKinds.mentions.forward.description,
    }),
    addressedTo: t.relatedConnection(queries.addressedTo, {
      type: Entity,
      link: linkRefs["addressed-to"],
      order: orderByName("NAME"),
      filter: entityFilter,
      description: linkKinds["addressed-to"].forward.description,
    }),
    respondsTo: t.relatedConnection(queries.respondsTo, {
      type: Statement,
      link: linkRefs["responds-to"],
      order: orderByDate("NEWEST"),
      filter: responseFilter,
      description: linkKinds["responds-to"].forward.description,
    }),
    responses: t.relatedConnection(queries.responses, {
      type: Statement,
      link: linkRefs["responds-to"],
      order: orderByDate("NEWEST"),
      filter: responseFilter,
      description: linkKinds["responds-to"].backward.description,
    }),
    partOf: t.relatedNode(queries.partOfStatement, {
      type: Statement,
      description: linkKinds["part-of-statement"].forward.description,
    }),
    parts: t.relatedConnection(queries.partsOfStatement, {
      type: Statement,
      link: linkRefs["part-of-statement"],
      order: orderByText("TEXT"),
      filter: statementFilter,
      description: linkKinds["part-of-statement"].backward.description,
    }),
  }),
});

builder.objectField(linkRefs["said-by"], "capacity", (t) =>
  t.relatedLink(queries.officeById, {
    type: linkRefs["held-office"],
    parent: parentIn("officeLinkId"),
    description: CAPACITY,
  }),
);

for (const type of [Person, Agency]) {
  builder.objectField(type, "statements", (t) =>
    t.relatedConnection(queries.statementsBySpeaker, {
      type: Statement,
      link: linkRefs["said-by"],
      order: orderByDate("NEWEST"),
      filter: statementFilter,
      description: linkKinds["said-by"].backward.description,
    }),
  );
}

for (const type of [Person, Agency, City, Program]) {
  builder.objectField(type, "statementsOnBehalf", (t) =>
    t.relatedConnection(queries.statementsOnBehalf, {
      type: Statement,
      link: linkRefs["on-behalf-of"],
      order: orderByDate("NEWEST"),
      filter: statementFilter,
      description: linkKinds["on-behalf-of"].backward.description,
    }),
  );
}

builder.interfaceFields(Entity, (t) => ({
  statementsAbout: t.relatedConnection(queries.statementsAbout, {
    type: Statement,
    link: linkRefs.about,
    order: orderByDate("NEWEST"),
    filter: statementAboutFilter,
    description: linkKinds.about.backward.description,
  }),
  mentionedIn: t.relatedConnection(queries.mentionedIn, {
    type: Statement,
    link: linkRefs.mentions,
    order: orderByDate("NEWEST"),
    filter: statementFilter,
    description: linkKinds.mentions.backward.description,
  }),
  discussedIn: t.relatedConnection(queries.discussedIn, {
    type: Statement,
    link: Link,
    order: orderByDate("NEWEST"),
    filter: statementFilter,
    description:
      "Statements in which it comes up, the newest first: those that are about it (`statementsAbout`) and those that only mention it (`mentionedIn`). The edge's link says which.",
  }),
  addressedIn: t.relatedConnection(queries.addressedIn, {
    type: Statement,
    link: linkRefs["addressed-to"],
    order: orderByDate("NEWEST"),
    filter: statementFilter,
    description: linkKinds["addressed-to"].backward.description,
  }),
}));

builder.objectField(Article, "statements", (t) =>
  t.relatedConnection(queries.statementsInArticle, {
    type: Statement,
    order: orderByDate("OLDEST"),
    filter: statementFilter,
    description: "What it reports that somebody said, and what it says itself, the earliest first.",
  }),
);

builder.queryFields((t) => ({
  statements: t.relatedConnection(queries.allStatements, {
    type: Statement,
    order: orderByDate("NEWEST"),
    filter: statementFilter,
    description: "All statements, the latest first.",
  }),
  statement: t.field({
    type: Statement,
    nullable: true,
    description: "The statement that has this id, or null.",
    args: {
      id: t.arg.id({ required: true, description: "Such as `statement/doj-letter-2017-08`." }),
    },
    extensions: idArgument(["statement"]),
    resolve: (_root, { id }, context, info) => readThing(id, ["statement"], context, info),
  }),
}));
