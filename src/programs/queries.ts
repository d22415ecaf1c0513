import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { rootOrders } from "../things/orders.ts";
import { ofName } from "../things/queries.ts";
import { programColumns } from "../things/rows.ts";

/** The filter of programs. */
export const programFilter = filter("programs/filter.cypher", ["announcedBetween", "runBy"]);

export const allPrograms = relationship({
  file: "programs/all.cypher",
  node: programColumns,
  orders: rootOrders("program"),
  filters: [programFilter, ofName],
});
