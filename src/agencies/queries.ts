import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { rootOrders } from "../things/orders.ts";
import { ofName } from "../things/queries.ts";
import { agencyColumns } from "../things/rows.ts";

export const ofAgencyKind = filter("agencies/filter.cypher", ["kind"]);

export const allAgencies = relationship({
  file: "agencies/all.cypher",
  node: agencyColumns,
  orders: rootOrders("agency"),
  filters: [ofAgencyKind, ofName],
});
