import { disputedField, inferenceField, Sources } from "../attestations/fact-fields.ts";
import { builder } from "../graphql/builder.ts";
import { wordEnum } from "../graphql/enums.ts";
import { forwardPageInfo } from "../graphql/lists/forward-page.ts";
import { orderByDate } from "../graphql/orders.ts";
import { parentIn } from "../graphql/relations/relation.ts";
import { isSelected } from "../graphql/relations/selection.ts";
import { ENTITY_KINDS } from "../model/things.ts";
import { readFound } from "../things/by-id.ts";
import { thingById } from "../things/queries.ts";
import { Entity, Link, Statement } from "../things/refs.ts";
import { SHARE_OF_TIME } from "./clock.ts";
import { findPaths, type Path, type PathPage } from "./find-paths.ts";
import { overArguments, withinArguments } from "./limit-arguments.ts";
import { linksBetween, statementsBetween } from "./queries.ts";
import { Hop, Path as PathType, SkippedHub } from "./refs.ts";
import { MOST_HOPS, MOST_PATHS, pathRequest, USUAL_HOPS, USUAL_PATHS } from "./request.ts";
import type { Found } from "./search.ts";
import { searchSentence } from "./search-sentence.ts";
import { largestHubs, MOST_HUBS_SHOWN } from "./skipped-hubs.ts";

/** A search may read tens of thousands of links for an answer of ten paths: a dozen searches a request. */
const SURCHARGE = 10_000;

Hop.implement({
  description:
    "A step of a path: two entities that links or statements join, and how we know. Whatever joins the two is one hop.",
  fields: (t) => ({
    from: t.relatedNode(thingById, {
      type: Entity,
      nullable: false,
      parent: parentIn("fromId"),
      description: "The entity from which the path comes.",
    }),
    to: t.relatedNode(thingById, {
      type: Entity,
      nullable: false,
      parent: parentIn("toId"),
      description: "The entity to which it goes on.",
    }),
    sentence: t.exposeString("sentence", {
      description:
        "What joins the two, in a sentence: the link that most articles tell of, or the latest statement.",
    }),
    sources: t.field({
      type: Sources,
      description: "How many say what the sentence says.",
      resolve: ({ sources }) => sources,
    }),
    inference: t.field(inferenceField),
    disputed: t.field(disputedField),
    links: t.relatedConnection(linksBetween, {
      type: Link,
      order: orderByDate("NEWEST"),
      description:
        "All links that join the two in either direction, within what the path is limited to, each with its own dates.",
    }),
    statements: t.relatedConnection(statementsBetween, {
      type: Statement,
      order: orderByDate("NEWEST"),
      description:
        "All statements that join the two, within what the path is limited to: by one of them about the other, mentioning it, addressed to it, or responding to one of the other's.",
    }),
  }),
});

PathType.implement({
  description: "How two entities are connected, hop by hop, each with its proof.",
  fields: (t) => ({
    length: t.int({
      description: "How many hops it has.",
      resolve: ({ hops }) => hops.length,
    }),
    hops: t.field({
      type: [Hop],
      description: "Its hops, in their order.",
      extensions: { usualSize: USUAL_HOPS },
      resolve: ({ hops }) => [...hops],
    }),
    sentence: t.string({
      description: "The whole path, a sentence a hop.",
      resolve: ({ hops }) => hops.map(({ sentence }) => sentence).join(" "),
    }),
    sources: t.field({
      type: Sources,
      description: "How many say so, of its weakest hop: a chain holds as its weakest link does.",
      resolve: ({ sources }) => sources,
    }),
  }),
});

const Outcome = wordEnum<Found["outcome"]>("PathOutcome", "What a search for paths has come to.", {
  FOUND: "There are paths.",
  NONE: "There is none at any length.",
  NONE_WITHIN: "There is none of so few hops; there may be longer ones.",
  HUBS_SKIPPED: "There is none but perhaps through the hubs that were not passed.",
  UNFINISHED:
    "The search was ended before it knew, as it took too long or too much room; what it found is the beginning of the list.",
});

SkippedHub.implement({
  description: "An entity with so many links that no path was led over it.",
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: "The entity.",
      resolve: ({ id }, _args, context, info) => readFound(id, ENTITY_KINDS, context, info),
    }),
    degree: t.exposeInt("degree", {
      description: "How many links it has to other entities and to statements.",
    }),
  }),
});

const SearchType = builder.objectRef<PathPage>("PathSearch").implement({
  description:
    "What a search for paths has done, and what is known of the paths that it did not give.",
  fields: (t) => ({
    outcome: t.expose("outcome", { type: Outcome, description: "What it has come to." }),
    completeUpTo: t.exposeInt("completeUpTo", {
      description: "All paths of up to so many hops are on this page or on those before it.",
    }),
    skippedHubs: t.field({
      type: [SkippedHub],
      description: `The hubs that were not passed, those with most links first: ${MOST_HUBS_SHOWN} at most.`,
      extensions: { usualSize: MOST_HUBS_SHOWN },
      resolve: ({ skippedHubs }) => largestHubs(skippedHubs),
    }),
    sentence: t.string({
      description: "The same in a sentence.",
      resolve: (page) => searchSentence(page),
    }),
  }),
});

const EdgeType = builder.objectRef<Path>("PathEdge").implement({
  description: "One path, and its position in the list.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Its position: pass it as `after`." }),
    node: t.field({ type: PathType, description: "The path.", resolve: (path) => path }),
  }),
});

const PathConnection = builder.objectRef<PathPage>("PathConnection").implement({
  description: "A page of paths, the shortest first.",
  fields: (t) => ({
    edges: t.field({
      type: [EdgeType],
      description: "The paths of this page, each with its position.",
      resolve: ({ paths }) => [...paths],
    }),
    nodes: t.field({
      type: [PathType],
      description: "The paths of this page.",
      resolve: ({ paths }) => [...paths],
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: "Whether there is more, and where to continue.",
      resolve: ({ paths, hasMore, outcome, request }) =>
        forwardPageInfo({
          items: paths,
          // Whether there is more was not found out in time; the same search may have more time later.
          hasMore: hasMore || (outcome === "UNFINISHED" && paths.length > 0),
          isFirst: request.behind === null,
        }),
    }),
    search: t.field({
      type: SearchType,
      description: "What the search has done, and why there is no path if there is none.",
      resolve: (page) => page,
    }),
  }),
});

builder.queryField("paths", (t) =>
  t.field({
    type: PathConnection,
    description:
      "How two entities are connected: the shortest paths between them, then the next longer ones, each hop with the passages behind it. A hop is a link between two entities, or a statement of one of them that is about the other, mentions it, is addressed to it or responds to it. Statements and articles are what a hop rests on, never stations of a path. All limits hold while it searches: what they leave out never hides another path.",
    args: {
      from: t.arg.id({ required: true, description: "The id of the entity where paths begin." }),
      to: t.arg.id({ required: true, description: "The id of the entity where they end." }),
      first: t.arg.int({
        description: `How many paths: 1 to ${MOST_PATHS}; ${USUAL_PATHS} by default.`,
      }),
      after: t.arg.string({ description: "Return the paths after this cursor." }),
      maxHops: t.arg.int({
        description: `How many hops a path may have: 1 to ${MOST_HOPS}; ${USUAL_HOPS} by default.`,
      }),
      ...withinArguments,
      ...overArguments,
    },
    extensions: {
      surcharge: SURCHARGE,
      checkArguments: (args: Readonly<Record<string, unknown>>) =>
        void pathRequest({ ...args, from: String(args.from), to: String(args.to) }),
    },
    resolve: (_root, args, { database, deadlineMs, scope }, info) => {
      const wantsMore =
        isSelected(info, "pageInfo", "hasNextPage") || isSelected(info, "search", "sentence");
      const request = { ...pathRequest(args), wantsMore };
      return findPaths(database, request, deadlineMs * SHARE_OF_TIME, scope);
    },
  }),
);
