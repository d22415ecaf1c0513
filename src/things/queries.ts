import { relationship } from "../graph/relations/relationship.ts";
import { validOn } from "../links/conditions.ts";
import { byLink, onlyNode } from "../links/orders.ts";
import { linkColumns } from "../links/rows.ts";
import { byLinkKind, ofEntityKind } from "./conditions.ts";
import { anyEntityColumns, anyThingColumns, nameColumns } from "./rows.ts";

export const thingById = relationship({
  file: "things/by-id.cypher",
  node: anyThingColumns,
  orders: onlyNode,
});

export const names = relationship({
  file: "things/names.cypher",
  node: nameColumns,
  orders: { KIND: { keys: ["node.sort", "node.key"] } },
});

export const entityLinks = relationship({
  file: "things/links.cypher",
  node: anyEntityColumns,
  link: linkColumns,
  orders: byLink,
  filters: [validOn, byLinkKind, ofEntityKind],
});
