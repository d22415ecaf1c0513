import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { byMoment, onlyNode } from "../things/orders.ts";
import { linkColumns } from "../things/rows.ts";
import { momentColumns, toldColumns } from "./rows.ts";

export const timelineOf = relationship({
  file: "timeline/of-entity.cypher",
  node: momentColumns,
  orders: byMoment,
  filters: [filter("timeline/filter.cypher", ["kinds", "between", "isDated"])],
});

/** The parent's id is that of a link, a program or a case. */
export const toldFact = relationship({
  file: "timeline/told.cypher",
  node: toldColumns,
  link: linkColumns,
  orders: onlyNode,
});
