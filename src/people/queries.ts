import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { validOn } from "../links/conditions.ts";
import { byLink, rootByLabel } from "../links/orders.ts";
import { linkColumns } from "../links/rows.ts";
import { ofEntityKind } from "../things/conditions.ts";
import { anyEntityColumns, personColumns } from "../things/rows.ts";

export const allPeople = relationship({
  file: "people/all.cypher",
  node: personColumns,
  orders: rootByLabel("person_by_label"),
  filters: [filter("people/filter.cypher", ["title", "officeAt", "validOn"])],
});

const withTitle = filter("people/office-filter.cypher", ["title"]);
const toOfficial = {
  node: personColumns,
  link: linkColumns,
  orders: byLink,
  filters: [validOn, withTitle],
};

export const offices = relationship({
  file: "people/offices.cypher",
  node: anyEntityColumns,
  link: linkColumns,
  orders: byLink,
  filters: [validOn, withTitle, ofEntityKind],
});

export const officials = relationship({
  file: "people/officials.cypher",
  ...toOfficial,
});

export const officialsOfCity = relationship({
  file: "people/officials-of-city.cypher",
  ...toOfficial,
});
