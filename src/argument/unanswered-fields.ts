import { builder } from "../graphql/builder.ts";
import { forwardPageInfo } from "../graphql/lists/forward-page.ts";
import { ENTITY_KINDS } from "../model/things.ts";
import { readFound } from "../things/by-id.ts";
import { Entity, Statement } from "../things/refs.ts";
import {
  findUnanswered,
  type Unanswered,
  type UnansweredArguments,
  type UnansweredPage,
  unansweredRequest,
} from "./unanswered.ts";

/** It looks through two thousand statements for a page: some fifty searches a request. */
const SURCHARGE = 2_000;

const UnansweredType = builder.objectRef<Unanswered>("Unanswered").implement({
  description:
    "A question, a demand or a criticism, and somebody to whom it was addressed who does not answer it in this graph. They may have answered elsewhere.",
  fields: (t) => ({
    statement: t.field({
      type: Statement,
      description: "What was asked, demanded or criticized.",
      resolve: ({ statement }, _args, context, info) =>
        readFound(statement, ["statement"], context, info),
    }),
    addressee: t.field({
      type: Entity,
      description: "To whom it was addressed.",
      resolve: ({ addressee }, _args, context, info) =>
        readFound(addressee, ENTITY_KINDS, context, info),
    }),
    sentence: t.exposeString("sentence", {
      description: "The same in a sentence, which says what this graph knows and no more.",
    }),
  }),
});

const EdgeType = builder.objectRef<Unanswered>("UnansweredEdge").implement({
  description: "One of what is unanswered, and its position in the list.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Its position: pass it as `after`." }),
    node: t.field({ type: UnansweredType, description: "The item.", resolve: (each) => each }),
  }),
});

const ConnectionType = builder.objectRef<UnansweredPage>("UnansweredConnection").implement({
  description:
    "A page of what is unanswered, the latest first. It may hold fewer than were asked for though more follow, as a page looks through so many statements and no more: go on while `hasNextPage` is true.",
  fields: (t) => ({
    edges: t.field({
      type: [EdgeType],
      description: "The items of this page, each with its position.",
      resolve: ({ entries }) => [...entries],
    }),
    nodes: t.field({
      type: [UnansweredType],
      description: "The items of this page.",
      resolve: ({ entries }) => [...entries],
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: "Whether there may be more, and where to continue.",
      resolve: ({ entries, ...page }) => forwardPageInfo({ items: entries, ...page }),
    }),
  }),
});

builder.queryField("unanswered", (t) =>
  t.field({
    type: ConnectionType,
    description:
      "Questions, demands and criticisms to which this graph holds no answer: one item for each of those to whom they were addressed. An answer is a statement of the addressee, of somebody who spoke on its behalf or may then have held office there, and of a city also of the agencies that serve it; it answers, denies, confirms, criticizes or corrects the statement, or the whole letter or release of which that is a part. Statements without a named speaker ask nothing of anybody here.",
    args: {
      of: t.arg.id({ description: "Only what this person or agency asked, alone or with others." }),
      to: t.arg.id({
        description: "Only what was addressed to this entity. Give `of` or `to`, or both.",
      }),
      since: t.arg({
        type: "Day",
        description: "Only what may have been said on this day or later.",
      }),
      first: t.arg.int({ description: "How many items: 1 to 100; 20 by default." }),
      after: t.arg.string({ description: "Return the items after this cursor." }),
    },
    extensions: {
      surcharge: SURCHARGE,
      checkArguments: (args: UnansweredArguments) => void unansweredRequest(args),
    },
    resolve: (_root, args, { database, scope }) =>
      findUnanswered(database, unansweredRequest(args), scope),
  }),
);
