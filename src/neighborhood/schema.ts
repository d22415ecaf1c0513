import { builder } from "../graphql/builder.ts";
import { EntityKindEnum, HopKindEnum } from "../graphql/enums.ts";
import { ENTITY_KINDS } from "../model/things.ts";
import { withinArguments } from "../paths/limit-arguments.ts";
import { Hop } from "../paths/refs.ts";
import { readFound } from "../things/by-id.ts";
import { Entity } from "../things/refs.ts";
import {
  type DrawnLink,
  findNeighborhood,
  type MoreOfKind,
  type Neighborhood,
} from "./find-neighborhood.ts";
import {
  MOST_DEPTH,
  MOST_NODES,
  MOST_PER_KIND,
  neighborhoodRequest,
  neighborhoodSurcharge,
  USUAL_PER_KIND,
} from "./request.ts";

const USUAL_LINK_KINDS = 2;

const NodeType = builder.objectRef<Neighborhood["nodes"][number]>("NeighborhoodNode").implement({
  description: "An entity of a neighborhood.",
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: "The entity.",
      resolve: ({ id }, _args, context, info) => readFound(id, ENTITY_KINDS, context, info),
    }),
    distance: t.exposeInt("distance", {
      description: "Over how many hops it was found from the middle, which is at 0.",
    }),
  }),
});

const LinkType = builder.objectRef<DrawnLink>("NeighborhoodLink").implement({
  description: "Two entities of a neighborhood that something joins.",
  fields: (t) => ({
    from: t.field({
      type: Entity,
      description: "The one that is nearer to the middle, or as near.",
      resolve: ({ fromId }, _args, context, info) => readFound(fromId, ENTITY_KINDS, context, info),
    }),
    to: t.field({
      type: Entity,
      description: "The other one.",
      resolve: ({ toId }, _args, context, info) => readFound(toId, ENTITY_KINDS, context, info),
    }),
    linkKinds: t.field({
      type: [HopKindEnum],
      description: "The kinds of links and statements by which it was found.",
      extensions: { usualSize: USUAL_LINK_KINDS },
      resolve: ({ types }) => [...types],
    }),
    hop: t.field({
      type: Hop,
      description:
        "What joins the two, and how we know. Asked of any number, it is read once for all.",
      resolve: ({ hop }) => hop(),
    }),
  }),
});

const MoreType = builder.objectRef<MoreOfKind>("NeighborhoodMore").implement({
  description: "How many more neighbors of one kind an entity has than are shown: “and 37 more”.",
  fields: (t) => ({
    from: t.field({
      type: Entity,
      description: "The entity that has more.",
      resolve: ({ id }, _args, context, info) => readFound(id, ENTITY_KINDS, context, info),
    }),
    linkKind: t.field({
      type: HopKindEnum,
      description: "By what they are joined to it.",
      resolve: ({ type }) => type,
    }),
    count: t.exposeInt("count", { description: "How many more." }),
    isLowerBound: t.exposeBoolean("isLowerBound", {
      description:
        "Whether there may be more than that: of somebody with very many statements, the newest are looked at.",
    }),
    cursor: t.exposeString("cursor", {
      description:
        "Where to go on: ask for the neighborhood of this entity with depth 1, this kind alone as `linkKinds`, and this as `after`.",
    }),
  }),
});

const NeighborhoodType = builder.objectRef<Neighborhood>("Neighborhood").implement({
  description: "What is around an entity, to be drawn.",
  fields: (t) => ({
    nodes: t.field({
      type: [NodeType],
      description: `The entity in the middle, and those around it: the nearest first, then those that most articles tell of, then by id; ${MOST_NODES} at most.`,
      extensions: { usualSize: MOST_NODES },
      resolve: ({ nodes }) => [...nodes],
    }),
    links: t.field({
      type: [LinkType],
      description: "What joins them, each two once.",
      extensions: { usualSize: MOST_NODES },
      resolve: ({ links }) => [...links],
    }),
    more: t.field({
      type: [MoreType],
      description: "Of which entities there are more neighbors of which kind.",
      extensions: { usualSize: MOST_NODES },
      resolve: ({ more }) => [...more],
    }),
    leftOut: t.exposeInt("leftOut", {
      description: `How many more entities were found than the ${MOST_NODES} that are shown at most.`,
    }),
  }),
});

builder.queryField("neighborhood", (t) =>
  t.field({
    type: NeighborhoodType,
    description:
      "What is around an entity, to be drawn: of each kind of link some neighbors, those that most articles tell of, then theirs, and how many more there are. A statement joins its speaker to whom it is about, mentions, addresses or responds to.",
    args: {
      of: t.arg.id({ required: true, description: "The id of the entity in the middle." }),
      depth: t.arg.int({
        description: `How many hops around it: 1 to ${MOST_DEPTH}; 1 by default.`,
      }),
      perKind: t.arg.int({
        description: `How many neighbors of one kind of link each entity shows: 1 to ${MOST_PER_KIND}; ${USUAL_PER_KIND} by default.`,
      }),
      kinds: t.arg({
        type: [EntityKindEnum],
        description: "Only entities of these kinds; all kinds by default.",
      }),
      after: t.arg.string({
        description: "Return the neighbors after this cursor of `more`.",
      }),
      ...withinArguments,
    },
    extensions: {
      surcharge: neighborhoodSurcharge,
      checkArguments: (args: Readonly<Record<string, unknown>>) =>
        void neighborhoodRequest({ ...args, of: String(args.of) }),
    },
    resolve: (_root, args, { database, scope }) =>
      findNeighborhood(database, neighborhoodRequest(args), scope),
  }),
);
