import { relationship } from "../graph/relationship.ts";
import { bySince, rootByLabel } from "../links/orders.ts";
import { linkColumns } from "../links/rows.ts";
import { anyEntityColumns, personColumns } from "../things/rows.ts";

export const allPeople = relationship({
  file: "people/all.cypher",
  node: personColumns,
  orders: { LABEL: rootByLabel("person_by_label") },
});

export const offices = relationship({
  file: "people/offices.cypher",
  node: anyEntityColumns,
  link: linkColumns,
  orders: { SINCE: bySince },
});

export const officials = relationship({
  file: "people/officials.cypher",
  node: personColumns,
  link: linkColumns,
  orders: { SINCE: bySince },
});

export const officialsOfCity = relationship({
  file: "people/officials-of-city.cypher",
  node: personColumns,
  link: linkColumns,
  orders: { SINCE: bySince },
});
