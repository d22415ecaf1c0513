import { readByIds } from "../graph/read-by-ids.ts";
import { relationship } from "../graph/relationship.ts";
import { validOn } from "../links/conditions.ts";
import { byLink } from "../links/orders.ts";
import { linkColumns } from "../links/rows.ts";
import { byLinkKind, ofEntityKind } from "./conditions.ts";
import { anyEntityColumns, anyThingColumns, nameColumns } from "./rows.ts";

const BY_ID = { BY_ID: { keys: ["node.id"] } } as const;

export const readThings = readByIds(
  relationship({
    file: "things/by-ids.cypher",
    args: ["ids"],
    node: anyThingColumns,
    orders: BY_ID,
  }),
  "BY_ID",
);

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
