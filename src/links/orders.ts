import type { Order } from "../graph/relationship.ts";

// Orders that many relationships share. A tie is broken by the link's id where there is a link (a
// person may have held two offices in one agency), else by the node's.

export const byLabel: Order = { keys: ["node.label", "link.id"] };
export const bySince: Order = { keys: ["link.sinceSort", "link.id"], descending: true };
/** A target's statements, read from the index of this name: a topic or a city may have tens of thousands. */
export function ofTargetBySaidOn(index: string): Order {
  return {
    keys: ["link.saidOnSort", "link.id"],
    descending: true,
    index: { name: index, constant: ["link.toId"] },
  };
}

export const bySaidOn: Order = { keys: ["node.saidOnSort", "link.id"], descending: true };

/** A list of all nodes of one label, served by the index of this name. */
export function rootByLabel(index: string): Order {
  return { keys: ["node.label", "node.id"], index: { name: index, constant: [] } };
}
