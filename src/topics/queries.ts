import { relationship } from "../graph/relations/relationship.ts";
import { rootOrders } from "../things/orders.ts";
import { ofName } from "../things/queries.ts";
import { topicColumns } from "../things/rows.ts";

export const allTopics = relationship({
  file: "topics/all.cypher",
  node: topicColumns,
  orders: rootOrders("topic"),
  filters: [ofName],
});
