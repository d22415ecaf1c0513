import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { rootOrders } from "../things/orders.ts";
import { ofName } from "../things/queries.ts";
import { caseColumns } from "../things/rows.ts";

/** The filter of cases. */
export const caseFilter = filter("cases/filter.cypher", ["kind", "openedBetween"]);

export const allCases = relationship({
  file: "cases/all.cypher",
  node: caseColumns,
  orders: rootOrders("case"),
  filters: [caseFilter, ofName],
});
