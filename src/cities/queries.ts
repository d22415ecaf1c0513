import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { rootOrders } from "../things/orders.ts";
import { ofName } from "../things/queries.ts";
import { cityColumns } from "../things/rows.ts";

/** Keeps the cities of some regions and countries. */
export const inPlace = filter("cities/filter.cypher", ["region", "country"]);

export const allCities = relationship({
  file: "cities/all.cypher",
  node: cityColumns,
  orders: rootOrders("city"),
  filters: [inPlace, ofName],
});
