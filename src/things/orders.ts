import type { Order } from "../graph/relations/relationship.ts";
import type { EntityKind } from "../model/things.ts";

// Orders that many relationships share, in pairs that one index serves in both directions. Ties are
// broken by the link's id if there is a link (a person may have held two offices in one agency),
// otherwise by the node's.

function bothWays<U extends string, D extends string>(up: U, down: D, order: Order) {
  return { [up]: order, [down]: { ...order, descending: true } } as Record<U | D, Order>;
}

/** By the name of the thing at the other end. */
export const byLabel = bothWays("NAME", "NAME_REVERSED", { keys: ["node.label", "link.id"] });

/**
 * The orders of a list of entities with dated links: by name, or by the day on which the link
 * began.
 */
export const byLink = {
  ...byLabel,
  ...bothWays("EARLIEST", "LATEST", { keys: ["link.sinceSort", "link.id"] }),
};

/** By the day on which a statement was made. */
export const bySaidOn = bothWays("OLDEST", "NEWEST", { keys: ["node.saidOnSort", "link.id"] });

/** The same for statements that no link leads to. */
export const bySaidOnOnly = bothWays("OLDEST", "NEWEST", {
  keys: ["node.saidOnSort", "node.id"],
});

/** The same by the day that the link to a target has. */
export const byLinkSaidOn = bothWays("OLDEST", "NEWEST", {
  keys: ["link.saidOnSort", "link.id"],
});

/**
 * The same for the statements that link to a target, served by the index with this name: a topic or
 * a city may have tens of thousands.
 */
export function ofTargetBySaidOn(index: string) {
  return bothWays("OLDEST", "NEWEST", {
    keys: ["link.saidOnSort", "link.id"],
    index: { name: index, constant: ["link.toId"] },
  });
}

/** Links that are the rows themselves, by the day on which they began. */
export const bySinceOnly = bothWays("OLDEST", "NEWEST", { keys: ["node.sinceSort", "node.id"] });

/** By the day on which an article was published. */
export const byPublishedOn = bothWays("OLDEST", "NEWEST", {
  keys: ["node.publishedOnSort", "link.id"],
});

/** By the day on which the source of an attestation was published. */
export const bySourcePublishedOn = bothWays("OLDEST", "NEWEST", {
  keys: ["node.publishedOnSort", "node.source"],
});

/** An entity's moments in time, what has no date last; served by their index, whatever their number. */
export const byMoment = bothWays("OLDEST", "NEWEST", {
  keys: ["node.sort", "node.id"],
  index: { name: "moment_by_entity", constant: ["node.entity"] },
});

/** In the order of the text. */
export function byText(order: Order) {
  return bothWays("TEXT", "TEXT_REVERSED", order);
}

/** For at most one row: by its link, or by its node if it has no link. */
export const onlyOne: { ONLY: Order } = { ONLY: { keys: ["link.id"] } };
export const onlyNode: { ONLY: Order } = { ONLY: { keys: ["node.id"] } };
/** The same for an attestation, whose id is made of those of its fact and its source. */
export const onlyAttestation: { ONLY: Order } = { ONLY: { keys: ["node.fact", "node.source"] } };
/** The same for a revision, which is the only one of its change, its fact and its source. */
export const onlyRevision: { ONLY: Order } = { ONLY: { keys: ["node.at", "node.change"] } };

/** All entities of a kind by name or by degree, each served by an index of the kind. */
export function rootOrders(kind: EntityKind) {
  return {
    ...bothWays("NAME", "NAME_REVERSED", {
      keys: ["node.label", "node.id"],
      index: { name: `${kind}_by_label`, constant: [] },
    }),
    ...bothWays("LEAST_CONNECTED", "MOST_CONNECTED", {
      keys: ["node.degree", "node.id"],
      byNumber: true,
      index: { name: `${kind}_by_degree`, constant: [] },
    }),
  };
}

/**
 * All nodes of one label by a day, served by the index with this name, whose first columns may be
 * constant.
 */
export function rootByDay(day: string, index: string, constant: readonly string[] = []) {
  return bothWays("OLDEST", "NEWEST", { keys: [day, "node.id"], index: { name: index, constant } });
}
