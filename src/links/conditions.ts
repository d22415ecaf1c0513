import { filter } from "../graph/relations/filter.ts";

/** What may have held on a day. */
export const validOn = filter("links/valid-on.cypher", ["validOn"]);
