import { Sources } from "../attestations/fact-fields.ts";
import { builder } from "../graphql/builder.ts";
import { wordEnum } from "../graphql/enums.ts";
import { ENTITY_KINDS } from "../model/things.ts";
import { SHARE_OF_TIME } from "../paths/clock.ts";
import { overArguments, withinArguments } from "../paths/limit-arguments.ts";
import { weakestOf } from "../paths/read-hops.ts";
import { Hop, SkippedHub } from "../paths/refs.ts";
import { MOST_HOPS, USUAL_HOPS } from "../paths/request.ts";
import { largestHubs, MOST_HUBS_SHOWN } from "../paths/skipped-hubs.ts";
import { readFound } from "../things/by-id.ts";
import { Entity } from "../things/refs.ts";
import {
  findJoining,
  type JoinedGroup,
  type JoiningFound,
  joiningRequest,
} from "./find-joining.ts";
import { FEWEST_JOINED, MOST_JOINED } from "./ids.ts";
import { joiningSentence } from "./joining-sentence.ts";

/** As for a search for paths: what it reads, its answer does not show. */
const SURCHARGE = 10_000;
/** Most answers are one group of about as many hops. */
const USUAL_GROUPS = 2;
const USUAL_GROUP_HOPS = 12;

const GroupType = builder.objectRef<JoinedGroup>("JoinedGroup").implement({
  description:
    "Entities asked for that hops join, with those between them: a tree, so that nothing in it can be left out.",
  fields: (t) => ({
    entities: t.field({
      type: [Entity],
      description: "Those of the entities asked for that it joins; one alone if nothing joins it.",
      extensions: { usualSize: MOST_JOINED },
      resolve: ({ ends }, _args, context, info) =>
        Promise.all(ends.map((id) => readFound(id, ENTITY_KINDS, context, info))),
    }),
    between: t.field({
      type: [Entity],
      description: "Those who were not asked for, but over whom the hops lead.",
      extensions: { usualSize: USUAL_GROUP_HOPS },
      resolve: ({ between }, _args, context, info) =>
        Promise.all(between.map((id) => readFound(id, ENTITY_KINDS, context, info))),
    }),
    hops: t.field({
      type: [Hop],
      description: "What joins them, leading away from the first of the entities.",
      extensions: { usualSize: USUAL_GROUP_HOPS },
      resolve: ({ hops }) => [...hops],
    }),
    sentence: t.string({
      description: "The whole group, a sentence a hop.",
      resolve: ({ hops }) => hops.map(({ sentence }) => sentence).join(" "),
    }),
    sources: t.field({
      type: Sources,
      nullable: true,
      description: "How many say so, of its weakest hop; null where there is no hop.",
      resolve: ({ hops }) => (hops.length > 0 ? weakestOf(hops) : null),
    }),
  }),
});

const Outcome = wordEnum<JoiningFound["outcome"]>(
  "JoiningOutcome",
  "What a search for what joins entities has come to.",
  {
    JOINED: "All are joined, in one group.",
    NONE: "Between the groups there is no path at any length.",
    NONE_WITHIN: "Between the groups there is no path of so few hops; there may be longer ones.",
    HUBS_SKIPPED:
      "Between the groups there is no path but perhaps through the hubs that were not passed.",
    UNFINISHED:
      "The search was ended before it knew, as it took too long or too much room; what it has joined until then is shown.",
  },
);

const SearchType = builder.objectRef<JoiningFound>("JoiningSearch").implement({
  description: "What a search for what joins entities has done, and why not all are joined.",
  fields: (t) => ({
    outcome: t.expose("outcome", { type: Outcome, description: "What it has come to." }),
    skippedHubs: t.field({
      type: [SkippedHub],
      description: `The hubs that were not passed, those with most links first: ${MOST_HUBS_SHOWN} at most.`,
      extensions: { usualSize: MOST_HUBS_SHOWN },
      resolve: ({ skippedHubs }) => largestHubs(skippedHubs),
    }),
    sentence: t.string({
      description: "The same in a sentence.",
      resolve: (found) => joiningSentence(found),
    }),
  }),
});

const JoiningType = builder.objectRef<JoiningFound>("Joining").implement({
  description: "What joins several entities.",
  fields: (t) => ({
    groups: t.field({
      type: [GroupType],
      description:
        "One group if all are joined; else several, between which nothing was found: those that join most come first.",
      extensions: { usualSize: USUAL_GROUPS },
      resolve: ({ groups }) => [...groups],
    }),
    search: t.field({
      type: SearchType,
      description: "What the search has done, and why there are several groups if there are.",
      resolve: (found) => found,
    }),
  }),
});

builder.queryField("joining", (t) =>
  t.field({
    type: JoiningType,
    description:
      "What joins several entities: the smallest tree of hops that was found, each hop with the passages behind it. It is less than twice as large as the smallest that there is, and for two entities a shortest path. Who can't be joined is told, and the others are joined all the same. All limits hold while it searches.",
    args: {
      ids: t.arg.idList({
        required: true,
        description: `The ids of the entities to join: ${FEWEST_JOINED} to ${MOST_JOINED}, in any order.`,
      }),
      maxHops: t.arg.int({
        description: `How many hops may lie between an entity and the nearest others that it is joined with: 1 to ${MOST_HOPS}; ${USUAL_HOPS} by default.`,
      }),
      ...withinArguments,
      ...overArguments,
    },
    extensions: {
      surcharge: SURCHARGE,
      checkArguments: (args: Readonly<Record<string, unknown>>) =>
        void joiningRequest({ ...args, ids: (args.ids as readonly unknown[]).map(String) }),
    },
    resolve: (_root, args, { database, deadlineMs, scope }) =>
      findJoining(database, joiningRequest(args), deadlineMs * SHARE_OF_TIME, scope),
  }),
);
