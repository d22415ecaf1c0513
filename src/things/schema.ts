import { builder } from "../graphql/builder.ts";
import { CountedLinkKindEnum, enums } from "../graphql/enums.ts";
import { idArgument } from "../graphql/ids.ts";
import { COUNTED_KINDS } from "../model/hops.ts";
import { linkKinds } from "../model/links.ts";
import { ENTITY_KINDS, type EntityKind } from "../model/things.ts";
import { readThing } from "./by-id.ts";
import { distinctFrom, names } from "./queries.ts";
import { Entity, entityRefs, Name, Node, Thing, typeNameOf } from "./refs.ts";

Thing.implement({
  description: "Anything that can be shown by itself: an entity, a statement or an article.",
  interfaces: [Node],
  resolveType: ({ id }) => typeNameOf(id),
  fields: (t) => ({
    label: t.exposeString("label", { description: "A short name to show." }),
    url: t.string({
      description:
        "Its address on this server, which shows its facts with the passages behind them.",
      columns: ["id"],
      resolve: ({ id }, _args, { baseUrl }) => `${baseUrl}/${id}`,
    }),
    recordedAt: t.exposeString("recordedAt", {
      description: "When it was first written into this graph (UTC).",
    }),
    changedAt: t.exposeString("changedAt", {
      description:
        "When what the graph has of it, or what a source says of it, last changed (UTC).",
    }),
  }),
});

interface DegreeOfKind {
  linkKind: string;
  degree: number;
}

const KindDegree = builder.objectRef<DegreeOfKind>("KindDegree").implement({
  description: "How many links of one kind an entity has.",
  fields: (t) => ({
    linkKind: t.expose("linkKind", { type: CountedLinkKindEnum, description: "The kind." }),
    degree: t.exposeInt("degree", { description: "How many links of this kind it has." }),
  }),
});

/** @param degrees in the order of `COUNTED_KINDS` */
function degreesByKind(degrees: readonly number[]): DegreeOfKind[] {
  return COUNTED_KINDS.map((kind, place) => ({
    linkKind: linkKinds[kind].type,
    degree: degrees[place] ?? 0,
  }))
    .filter(({ degree }) => degree > 0)
    .sort((a, b) => b.degree - a.degree);
}

Entity.implement({
  description: "A person, an agency, a city, a program, a case or a topic.",
  interfaces: [Node, Thing],
  resolveType: ({ id }) => typeNameOf(id),
  fields: (t) => ({
    name: t.exposeString("name", { description: "The name to show." }),
    summary: t.exposeString("summary", {
      nullable: true,
      description: "Who or what it is, in a sentence of ours.",
    }),
    sameAs: t.exposeStringList("sameAs", {
      description: "Addresses of the same entity elsewhere.",
    }),
    degree: t.exposeInt("degree", {
      description:
        "How connected it is: how many links it has to other entities and to statements that it made, that are about it, mention it or are addressed to it. A path is not led over an entity with too many: see `avoidHubsOver`.",
    }),
    degreeByKind: t.field({
      type: [KindDegree],
      description:
        "The same by kind of link, the most frequent first; kinds without any are left out.",
      columns: ["degrees"],
      extensions: { usualSize: 5 },
      resolve: ({ degrees }) => degreesByKind(degrees),
    }),
    distinctFrom: t.relatedList(distinctFrom, {
      type: Entity,
      order: "NAME",
      description:
        "Entities that are called alike, of which somebody says that this is not the same.",
    }),
    names: t.relatedList(names, {
      type: Name,
      order: "KIND",
      description: "All its names, the preferred one first.",
    }),
  }),
});

Name.implement({
  description: "One of an entity's names.",
  fields: (t) => ({
    text: t.exposeString("text", { description: "The name." }),
    kind: t.expose("kind", {
      type: enums.NameKind,
      description: "Whether it is preferred, an alias, an abbreviation or a former name.",
    }),
    language: t.exposeString("language", { nullable: true, description: "The name's language." }),
    basis: t.expose("basis", {
      type: enums.Basis,
      description:
        "PASSAGE where an article calls it so; EDITORIAL where the name is there for readers to find it by.",
    }),
  }),
});

builder.queryField("entity", (t) =>
  t.field({
    type: Entity,
    nullable: true,
    description: "The person, agency, city, program, case or topic that has this id, or null.",
    args: { id: t.arg.id({ required: true, description: "Such as `city/albuquerque-nm`." }) },
    extensions: idArgument(ENTITY_KINDS),
    resolve: (_root, { id }, context, info) => readThing(id, ENTITY_KINDS, context, info),
  }),
);

const EXAMPLES: Readonly<Record<EntityKind, string>> = {
  person: "person/jeff-sessions",
  agency: "agency/us-department-of-justice",
  city: "city/albuquerque-nm",
  program: "program/public-safety-partnership",
  case: "case/united-states-v-arizona",
  topic: "topic/sanctuary-city",
};

for (const kind of ENTITY_KINDS) {
  builder.queryField(kind, (t) =>
    t.field({
      type: entityRefs[kind],
      nullable: true,
      description: `The ${kind} that has this id, or null.`,
      args: { id: t.arg.id({ required: true, description: `Such as \`${EXAMPLES[kind]}\`.` }) },
      extensions: idArgument([kind]),
      resolve: (_root, { id }, context, info) => readThing(id, [kind], context, info),
    }),
  );
}
