import { filter } from "../graph/relations/filter.ts";

/** Entities of some kinds. */
export const ofEntityKind = filter("things/filter.cypher", ["kind"]);

/** Entities that are linked by some kinds of links. */
export const byLinkKind = filter("things/link-filter.cypher", ["link"]);
