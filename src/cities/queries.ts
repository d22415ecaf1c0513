import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { validOn } from "../links/conditions.ts";
import { byLink, rootByLabel } from "../links/orders.ts";
import { linkColumns } from "../links/rows.ts";
import { programAsked } from "../programs/conditions.ts";
import { cityColumns, programColumns } from "../things/rows.ts";
import { inPlace } from "./conditions.ts";

const ofRole = filter("cities/site-filter.cypher", ["role"]);

export const allCities = relationship({
  file: "cities/all.cypher",
  node: cityColumns,
  orders: rootByLabel("city_by_label"),
  filters: [inPlace],
});

export const programsOfCity = relationship({
  file: "cities/programs.cypher",
  node: programColumns,
  link: linkColumns,
  orders: byLink,
  filters: [validOn, ofRole, programAsked],
});

export const sites = relationship({
  file: "cities/sites.cypher",
  node: cityColumns,
  link: linkColumns,
  orders: byLink,
  filters: [validOn, ofRole, inPlace],
});
