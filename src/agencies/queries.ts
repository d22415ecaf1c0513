import { relationship } from "../graph/relationship.ts";
import { byLabel, rootByLabel } from "../links/orders.ts";
import { linkColumns } from "../links/rows.ts";
import { agencyColumns, anyEntityColumns, cityColumns, programColumns } from "../things/rows.ts";

export const allAgencies = relationship({
  file: "agencies/all.cypher",
  node: agencyColumns,
  orders: { LABEL: rootByLabel("agency_by_label") },
});

export const partOf = relationship({
  file: "agencies/part-of.cypher",
  node: agencyColumns,
  link: linkColumns,
  orders: { LABEL: byLabel },
});

export const parts = relationship({
  file: "agencies/parts.cypher",
  node: agencyColumns,
  link: linkColumns,
  orders: { LABEL: byLabel },
});

export const serves = relationship({
  file: "agencies/serves.cypher",
  node: cityColumns,
  link: linkColumns,
  orders: { LABEL: byLabel },
});

export const servingCity = relationship({
  file: "agencies/serving-city.cypher",
  node: agencyColumns,
  link: linkColumns,
  orders: { LABEL: byLabel },
});

export const detainsFor = relationship({
  file: "agencies/detains-for.cypher",
  node: anyEntityColumns,
  link: linkColumns,
  orders: { LABEL: byLabel },
});

export const detainedBy = relationship({
  file: "agencies/detained-by.cypher",
  node: agencyColumns,
  link: linkColumns,
  orders: { LABEL: byLabel },
});

export const programsRun = relationship({
  file: "agencies/programs.cypher",
  node: programColumns,
  link: linkColumns,
  orders: { LABEL: byLabel },
});

export const runningProgram = relationship({
  file: "agencies/running-program.cypher",
  node: agencyColumns,
  link: linkColumns,
  orders: { LABEL: byLabel },
});
