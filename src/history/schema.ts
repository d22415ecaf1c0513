import { BY_HAND } from "../changes/change.ts";
import { builder } from "../graphql/builder.ts";
import { orderByDate } from "../graphql/orders.ts";
import { parentIn, type RelationParent } from "../graphql/relations/relation.ts";
import { changeById, thingById } from "../things/queries.ts";
import {
  Article,
  Change,
  Link,
  Node,
  Retracted,
  Revision,
  Thing,
  typesOfOwnFacts,
} from "../things/refs.ts";
import { revisionFilter } from "./filters.ts";
import { revisionsOfFact, revisionsOfPart } from "./queries.ts";
import { type RevisedValue, revisedValues, revisionKind } from "./revised-values.ts";

const inChange = parentIn("change");
const ofSource: RelationParent = {
  columns: ["source"],
  idOf: ({ source }) => (source === BY_HAND ? null : String(source)),
  cypher: (revision) => `{id: ${revision}.source}`,
};

Change.implement({
  description: "One change of the graph: who made it, when and why. Its id is what `undo` takes.",
  interfaces: [Node],
  fields: (t) => ({
    at: t.exposeString("at", { description: "When it was made (UTC)." }),
    door: t.exposeString("door", {
      description: "How it was made: `load` (a bundle), `retract`, `restore` or `undo`.",
    }),
    by: t.exposeString("by", { description: "Who made it." }),
    reason: t.exposeString("reason", {
      nullable: true,
      description: "Why, in their words; null where they gave no reason.",
    }),
    undoes: t.exposeID("undoes", {
      nullable: true,
      description: "The id of the change that it undoes.",
    }),
    undoneBy: t.exposeID("undoneBy", {
      nullable: true,
      description: "The id of the change that undid it.",
    }),
  }),
});

const RevisionKindEnum = builder.enumType("RevisionKind", {
  description: "What a change did with a fact, or with what a source says of it.",
  values: {
    ADDED: { description: "A source states the fact that did not before." },
    CHANGED: { description: "A source that stated it says otherwise, or quotes other passages." },
    TAKEN_BACK: { description: "A source no longer states it." },
    RETRACTED: { description: "Somebody took the fact out of the graph by hand." },
    RESTORED: { description: "It was brought back after that." },
  },
});

const RevisedValueType = builder.objectRef<RevisedValue>("RevisedValue");
RevisedValueType.implement({
  description: "A value that a source states, before and after a change.",
  fields: (t) => ({
    property: t.exposeString("property", {
      description: "The field that shows it, as in `StatedValue.property`.",
    }),
    before: t.exposeString("before", { nullable: true, description: "Null: it stated none." }),
    after: t.exposeString("after", { nullable: true, description: "Null: it states none." }),
  }),
});

Revision.implement({
  description: "What one change did with a fact, or with one source's word for it.",
  interfaces: [Node],
  fields: (t) => ({
    kind: t.field({
      type: RevisionKindEnum,
      description: "Whether it was added, changed, taken back, retracted or restored.",
      columns: ["source", "before", "after"],
      resolve: revisionKind,
    }),
    change: t.relatedNode(changeById, {
      type: Change,
      nullable: false,
      parent: inChange,
      description: "Who made the change, when and why.",
    }),
    source: t.relatedNode(thingById, {
      type: Article,
      parent: ofSource,
      description:
        "Whose word changed; null where somebody retracted or restored the fact, and where the article has itself been taken back.",
    }),
    values: t.field({
      type: [RevisedValueType],
      description: "The values that differ; empty where only the passages changed.",
      columns: ["source", "before", "after"],
      resolve: revisedValues,
    }),
  }),
});

const list = { type: Revision, order: orderByDate("NEWEST"), filter: revisionFilter };

builder.interfaceField(Thing, "revisions", (t) =>
  t.relatedConnection(revisionsOfFact, {
    ...list,
    description: "What changed of it: who, when, why, and from which source, the latest first.",
  }),
);

builder.interfaceField(Link, "revisions", (t) =>
  t.relatedConnection(
    {
      among: [revisionsOfFact, revisionsOfPart],
      of: (typeName) => (typesOfOwnFacts.has(typeName) ? revisionsOfFact : revisionsOfPart),
    },
    {
      ...list,
      description:
        "What changed of it, the latest first. For a link of a statement or an article: what changed of the whole statement or article.",
    },
  ),
);

Retracted.implement({
  description:
    "What is left of a thing or a link that was retracted: that it was in the graph, and when and why it left.",
  interfaces: [Node],
  fields: (t) => ({
    label: t.exposeString("label", { description: "The name or sentence that was shown." }),
    kind: t.exposeString("kind", {
      description: "What it was: the type of a thing, or the name of a link in the database.",
    }),
    change: t.relatedNode(changeById, {
      type: Change,
      nullable: false,
      parent: inChange,
      description: "Who took it out, when and why.",
    }),
  }),
});
