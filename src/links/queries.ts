import { relationship } from "../graph/relations/relationship.ts";
import { onlyOne } from "./orders.ts";
import { linkColumns } from "./rows.ts";

/** A link of any kind. */
export const linkById = relationship({
  file: "links/by-id.cypher",
  node: {},
  link: linkColumns,
  orders: onlyOne,
});
