import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { onlyAttestation, onlyNode, onlyOne, onlyRevision } from "./orders.ts";
import {
  anyEntityColumns,
  anyThingColumns,
  attestationColumns,
  changeColumns,
  citationColumns,
  linkColumns,
  nameColumns,
  positionColumns,
  retractedColumns,
  revisionColumns,
} from "./rows.ts";

// Look-ups by id, and the filters that the lists of several domains share.

export const thingById = relationship({
  file: "things/by-id.cypher",
  node: anyThingColumns,
  orders: onlyNode,
});

/** Several things: the parent's id is theirs, joined by spaces. */
export const thingsByIds = relationship({
  file: "things/by-ids.cypher",
  node: anyThingColumns,
  orders: onlyNode,
});

/** A link of any kind. */
export const linkById = relationship({
  file: "links/by-id.cypher",
  node: {},
  link: linkColumns,
  orders: onlyOne,
});

export const citationById = relationship({
  file: "citations/by-id.cypher",
  node: citationColumns,
  orders: onlyNode,
});

export const attestationById = relationship({
  file: "attestations/by-id.cypher",
  node: attestationColumns,
  orders: onlyAttestation,
});

/** A fact that was retracted. */
export const retractedById = relationship({
  file: "history/retracted.cypher",
  node: retractedColumns,
  orders: onlyNode,
});

export const changeById = relationship({
  file: "history/change.cypher",
  node: changeColumns,
  orders: onlyNode,
});

export const revisionById = relationship({
  file: "history/by-id.cypher",
  node: revisionColumns,
  orders: onlyRevision,
});

export const positionById = relationship({
  file: "argument/position.cypher",
  node: positionColumns,
  orders: onlyNode,
});

export const names = relationship({
  file: "things/names.cypher",
  node: nameColumns,
  orders: { KIND: { keys: ["node.sort", "node.key"] } },
});

export const distinctFrom = relationship({
  file: "things/distinct-from.cypher",
  node: anyEntityColumns,
  orders: { NAME: { keys: ["node.label", "node.id"] } },
});

/** Keeps entities of some kinds. */
export const ofEntityKind = filter("things/filter.cypher", ["kinds"]);

/** Keeps entities by their names' keys. */
export const ofName = filter("things/named.cypher", ["name"], "things/by-name.cypher");

/** The filters of every list that holds several kinds of entities. */
export const ofEntities = [ofEntityKind, ofName];

/** Keeps what may have been valid on a day. */
export const validOn = filter("links/valid-on.cypher", ["validOn", "certainly"]);
