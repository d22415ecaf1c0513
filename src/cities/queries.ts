import { relationship } from "../graph/relationship.ts";
import { byLabel, rootByLabel } from "../links/orders.ts";
import { linkColumns } from "../links/rows.ts";
import { cityColumns, programColumns } from "../things/rows.ts";

export const allCities = relationship({
  file: "cities/all.cypher",
  node: cityColumns,
  orders: { LABEL: rootByLabel("city_by_label") },
});

export const programsOfCity = relationship({
  file: "cities/programs.cypher",
  node: programColumns,
  link: linkColumns,
  orders: { LABEL: byLabel },
});

export const sites = relationship({
  file: "cities/sites.cypher",
  node: cityColumns,
  link: linkColumns,
  orders: { LABEL: byLabel },
});
