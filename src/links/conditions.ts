import { filter } from "../graph/filter.ts";

/** What may have held on a day. */
export const validOn = filter("links/valid-on.cypher", ["validOn"]);
