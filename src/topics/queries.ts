import { relationship } from "../graph/relations/relationship.ts";
import { rootByLabel } from "../things/orders.ts";
import { ofName } from "../things/queries.ts";
import { topicColumns } from "../things/rows.ts";

export const allTopics = relationship({
  file: "topics/all.cypher",
  node: topicColumns,
  orders: rootByLabel("topic_by_label"),
  filters: [ofName],
});
