import { inPlace } from "../cities/conditions.ts";
import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { validOn } from "../links/conditions.ts";
import { byLink, rootByLabel } from "../links/orders.ts";
import { linkColumns } from "../links/rows.ts";
import { programAsked } from "../programs/conditions.ts";
import { ofEntityKind } from "../things/conditions.ts";
import { agencyColumns, anyEntityColumns, cityColumns, programColumns } from "../things/rows.ts";

const ofKind = filter("agencies/filter.cypher", ["kind"]);
const toAgency = {
  node: agencyColumns,
  link: linkColumns,
  orders: byLink,
  filters: [validOn, ofKind],
};

export const allAgencies = relationship({
  file: "agencies/all.cypher",
  node: agencyColumns,
  orders: rootByLabel("agency_by_label"),
  filters: [ofKind],
});

export const partOf = relationship({
  file: "agencies/part-of.cypher",
  ...toAgency,
});

export const parts = relationship({
  file: "agencies/parts.cypher",
  ...toAgency,
});

export const serves = relationship({
  file: "agencies/serves.cypher",
  node: cityColumns,
  link: linkColumns,
  orders: byLink,
  filters: [validOn, inPlace],
});

export const servingCity = relationship({
  file: "agencies/serving-city.cypher",
  ...toAgency,
});

export const detainsFor = relationship({
  file: "agencies/detains-for.cypher",
  node: anyEntityColumns,
  link: linkColumns,
  orders: byLink,
  filters: [validOn, ofEntityKind],
});

export const detainedBy = relationship({
  file: "agencies/detained-by.cypher",
  ...toAgency,
});

export const programsRun = relationship({
  file: "agencies/programs.cypher",
  node: programColumns,
  link: linkColumns,
  orders: byLink,
  filters: [validOn, programAsked],
});

export const runningProgram = relationship({
  file: "agencies/running-program.cypher",
  ...toAgency,
});
