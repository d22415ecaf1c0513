import { builder } from "../graphql/builder.ts";
import { orderByName } from "../graphql/lists/orders.ts";
import { addRootConnection } from "../graphql/relations/related-fields.ts";
import { Node } from "../nodes/ref.ts";
import { Entity, Thing } from "../things/ref.ts";
import { allTopics } from "./queries.ts";
import { Topic } from "./ref.ts";

builder.objectType(Topic, {
  description: "A notion that people argue about, such as “sanctuary city”.",
  interfaces: [Node, Thing, Entity],
});

addRootConnection("topics", allTopics, {
  type: Topic,
  order: orderByName("NAME"),
  description: "All topics, by name.",
});
