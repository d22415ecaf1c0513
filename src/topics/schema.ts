import { builder } from "../graphql/builder.ts";
import { orderOfKind } from "../graphql/orders.ts";
import { thingKinds } from "../model/things.ts";
import { nameFilter } from "../things/filters.ts";
import { Entity, Node, Thing, Topic } from "../things/refs.ts";
import { allTopics } from "./queries.ts";

Topic.implement({
  description: thingKinds.topic.description,
  interfaces: [Node, Thing, Entity],
});

builder.queryField("topics", (t) =>
  t.relatedConnection(allTopics, {
    type: Topic,
    order: orderOfKind("NAME"),
    filter: nameFilter,
    description: "All topics, by name.",
  }),
);
