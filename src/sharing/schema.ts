import { Sources } from "../attestations/fact-fields.ts";
import { builder } from "../graphql/builder.ts";
import { EntityKindEnum } from "../graphql/enums.ts";
import { forwardPageInfo } from "../graphql/lists/forward-page.ts";
import { FEWEST_JOINED, MOST_JOINED } from "../joining/ids.ts";
import { ENTITY_KINDS } from "../model/things.ts";
import { withinArguments } from "../paths/limit-arguments.ts";
import { Hop } from "../paths/refs.ts";
import { readFound } from "../things/by-id.ts";
import { Entity } from "../things/refs.ts";
import { findShared, type SharedConnection, type SharedPage } from "./find-shared.ts";
import { MOST_SHARED, sharedRequest, USUAL_SHARED } from "./request.ts";

/** All neighbors of an entity are looked at for a page: two dozen such questions a request. */
const SURCHARGE = 5_000;
const USUAL_SHARING = 3;

const SharedType = builder.objectRef<SharedConnection>("SharedConnection").implement({
  description: "An entity that one hop joins to each of those asked for.",
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: "The entity that they share.",
      resolve: ({ id }, _args, context, info) => readFound(id, ENTITY_KINDS, context, info),
    }),
    hops: t.field({
      type: [Hop],
      description: "What joins it to each of those asked for, one hop from each, by their ids.",
      extensions: { usualSize: USUAL_SHARING },
      resolve: ({ hops }) => [...hops],
    }),
    sentence: t.string({
      description: "All of it, a sentence a hop.",
      resolve: ({ hops }) => hops.map(({ sentence }) => sentence).join(" "),
    }),
    sources: t.field({
      type: Sources,
      description: "How many say so, of its weakest hop.",
      resolve: ({ sources }) => sources,
    }),
  }),
});

const EdgeType = builder.objectRef<SharedConnection>("SharedConnectionEdge").implement({
  description: "One entity that is shared, and its position in the list.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Its position: pass it as `after`." }),
    node: t.field({
      type: SharedType,
      description: "What is shared.",
      resolve: (shared) => shared,
    }),
  }),
});

const SharedConnections = builder.objectRef<SharedPage>("SharedConnections").implement({
  description: "A page of what several entities share.",
  fields: (t) => ({
    edges: t.field({
      type: [EdgeType],
      description: "What this page has, each with its position.",
      resolve: ({ shared }) => [...shared],
    }),
    nodes: t.field({
      type: [SharedType],
      description: "What this page has.",
      resolve: ({ shared }) => [...shared],
    }),
    totalCount: t.exposeInt("total", { description: "How many entities they share in all." }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: "Whether there is more, and where to continue.",
      resolve: ({ shared, hasMore, request }) =>
        forwardPageInfo({ items: shared, hasMore, isFirst: request.behind === null }),
    }),
  }),
});

builder.queryField("sharedConnections", (t) =>
  t.field({
    type: SharedConnections,
    description:
      "Whom or what several entities have in common: what one hop joins to every one of them, each hop with the passages behind it. Those come first of whose weakest hop most articles tell; then the order is by id.",
    args: {
      ids: t.arg.idList({
        required: true,
        description: `The ids of the entities: ${FEWEST_JOINED} to ${MOST_JOINED}, in any order.`,
      }),
      kinds: t.arg({
        type: [EntityKindEnum],
        description: "Only entities of these kinds; all kinds by default.",
      }),
      first: t.arg.int({
        description: `How many: 1 to ${MOST_SHARED}; ${USUAL_SHARED} by default.`,
      }),
      after: t.arg.string({ description: "Return what comes after this cursor." }),
      ...withinArguments,
    },
    extensions: {
      surcharge: SURCHARGE,
      checkArguments: (args: Readonly<Record<string, unknown>>) =>
        void sharedRequest({ ...args, ids: (args.ids as readonly unknown[]).map(String) }),
    },
    resolve: (_root, args, { database, scope }) => findShared(database, sharedRequest(args), scope),
  }),
);
