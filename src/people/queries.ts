import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { rootByLabel } from "../things/orders.ts";
import { ofName } from "../things/queries.ts";
import { personColumns } from "../things/rows.ts";

export const allPeople = relationship({
  file: "people/all.cypher",
  node: personColumns,
  orders: rootByLabel("person_by_label"),
  filters: [filter("people/filter.cypher", ["title", "officeAt", "validOn", "certainly"]), ofName],
});
