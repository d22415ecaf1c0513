import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { rootOrders } from "../things/orders.ts";
import { ofName } from "../things/queries.ts";
import { personColumns } from "../things/rows.ts";

export const allPeople = relationship({
  file: "people/all.cypher",
  node: personColumns,
  orders: rootOrders("person"),
  filters: [filter("people/filter.cypher", ["title", "officeAt", "validOn", "certainly"]), ofName],
});
