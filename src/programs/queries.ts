import { relationship } from "../graph/relations/relationship.ts";
import { rootByLabel } from "../links/orders.ts";
import { programColumns } from "../things/rows.ts";
import { programAsked } from "./conditions.ts";

export const allPrograms = relationship({
  file: "programs/all.cypher",
  node: programColumns,
  orders: rootByLabel("program_by_label"),
  filters: [programAsked],
});
