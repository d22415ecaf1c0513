import type { GraphQLResolveInfo } from "graphql";
import { parseInferences, type StoredInference } from "../changes/inferred.ts";
import { builder } from "../graphql/builder.ts";
import type { ApiContext } from "../graphql/context.ts";
import { orderByDate } from "../graphql/orders.ts";
import { readRelation } from "../graphql/relations/read.ts";
import { nodesWithin, type RelationParent } from "../graphql/relations/relation.ts";
import { thingsByIds } from "../things/queries.ts";
import { Article, Attestation, Link, Thing, typesOfOwnFacts } from "../things/refs.ts";
import type { ArticleRow, LinkRow, StandingRow } from "../things/rows.ts";
import { type Dispute, disputesOf } from "./disputes.ts";
import { attestationFilter } from "./filters.ts";
import { attestationsOfFact, attestationsOfPart } from "./queries.ts";

/** How many say so. */
export type SourceCount = Pick<StandingRow, "sourceArticles" | "sourceOutlets">;

// What things and links, which are facts or parts of facts, tell of their sources.

export const Sources = builder.objectRef<SourceCount>("Sources");
Sources.implement({
  description:
    "How many say so. A source all of whose passages speak against the fact does not count.",
  fields: (t) => ({
    articles: t.exposeInt("sourceArticles", { description: "How many articles say so." }),
    outlets: t.exposeInt("sourceOutlets", {
      description:
        "How many outlets say so: what several articles have from one outlet counts once. An article that credits none counts for its publisher, and for nobody if that is not known.",
    }),
  }),
});

const DisputedValue = builder.objectRef<Dispute["values"][number]>("DisputedValue");
DisputedValue.implement({
  description: "One of the values that sources contradict each other about, and who states it.",
  fields: (t) => ({
    value: t.exposeString("value", {
      description:
        "The value as these sources give it; SUPPORTS or DISPUTES where the fact itself is disputed.",
    }),
    sources: t.field({
      type: [Article],
      description: "The articles that say so, by id.",
      extensions: { usualSize: 3 },
      resolve: ({ sources }) => sources,
    }),
  }),
});

const DisputeType = builder.objectRef<Dispute>("Dispute");
DisputeType.implement({
  description:
    "Something that sources contradict each other about: a value of a fact, or whether it is one.",
  fields: (t) => ({
    property: t.exposeString("property", {
      nullable: true,
      description:
        "The field whose value differs: `since`, `saidOn`, `speakers`, `about.stance`. Null when the fact itself is disputed: one source says so, and the passages of another only speak against it.",
    }),
    link: t.exposeID("link", {
      nullable: true,
      description:
        "The id of the link whose value differs, where that is one of a statement's own links.",
    }),
    shown: t.exposeString("shown", {
      description:
        "Which of the values the graph shows: that of a source that is held to be right, else of the latest. SUPPORTS where the fact itself is disputed, as the graph shows what somebody says.",
    }),
    values: t.field({
      type: [DisputedValue],
      description: "The values that differ, each with who states it.",
      extensions: { usualSize: 3 },
      resolve: ({ values }) => values,
    }),
  }),
});

export const InferenceType = builder.objectRef<StoredInference>("Inference");
InferenceType.implement({
  description: "Something that a source implies and does not say outright, or gives only roughly.",
  fields: (t) => ({
    property: t.exposeString("property", {
      description:
        "The field that shows it: `saidOn`, `since`, `speakers`; `ends` where who is joined by a link is inferred.",
    }),
    value: t.exposeString("value", {
      nullable: true,
      description: "The value; null where it is not a single one, such as who is meant.",
    }),
    reason: t.exposeString("reason", {
      description: "Why it is so, or what is not sure about it, in a sentence.",
    }),
  }),
});

const disputing: RelationParent = {
  columns: ["disputes", "disputedBy"],
  idOf: ({ disputedBy }) => disputedBy as string | null,
  cypher: (fact) => `{id: ${fact}.disputedBy}`,
};
const disputingArticles = nodesWithin<ArticleRow>(thingsByIds, {
  at: ["values", "sources"],
  parent: disputing,
});

/** What every fact tells, and whatever is told of one: a hop, a card's fact. */
export const inferenceField = {
  type: [InferenceType] as [typeof InferenceType],
  description:
    "What of it no source says outright, and why it is so all the same; empty where passages say all of it.",
  columns: ["inferred"],
  extensions: { usualSize: 3 },
  resolve: ({ inferred }: Pick<StandingRow, "inferred">) =>
    inferred === null ? [] : parseInferences(inferred),
};

export const disputedField = {
  type: [DisputeType] as [typeof DisputeType],
  description:
    "What sources contradict each other about, and who says what; empty when nothing is disputed. Titles, names and what we say in our own words are never disputed.",
  relations: [disputingArticles],
  extensions: { usualSize: 3 },
  resolve: (
    fact: Pick<LinkRow, "id" | "disputes" | "disputedBy">,
    _args: object,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) =>
    readRelation(disputingArticles, fact, context, info, ({ rows }) =>
      disputesOf(
        fact.disputes,
        rows.map(({ node }) => node as ArticleRow),
      ),
    ),
};

for (const type of [Thing, Link]) {
  builder.interfaceFields(type, (t) => ({
    sources: t.field({
      type: Sources,
      description: "How many articles and outlets say so.",
      columns: ["sourceArticles", "sourceOutlets"],
      resolve: (fact) => fact,
    }),
    inference: t.field(inferenceField),
    disputed: t.field(disputedField),
  }));
}

const list = {
  type: Attestation,
  order: orderByDate("NEWEST"),
  filter: attestationFilter,
};

builder.interfaceField(Thing, "attestations", (t) =>
  t.relatedConnection(attestationsOfFact, {
    ...list,
    description:
      "What each source says of it, the latest source first. A statement's links are part of what is said of it; a link between two entities has sources of its own.",
  }),
);

builder.interfaceField(Link, "attestations", (t) =>
  t.relatedConnection(
    {
      among: [attestationsOfFact, attestationsOfPart],
      of: (typeName) => (typesOfOwnFacts.has(typeName) ? attestationsOfFact : attestationsOfPart),
    },
    {
      ...list,
      description:
        "What each source says of it, the latest source first. For a link of a statement or an article: what each source that states the link says of the whole statement or article.",
    },
  ),
);
