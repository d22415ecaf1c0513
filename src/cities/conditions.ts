import { filter } from "../graph/relations/filter.ts";

/** Cities of some regions and countries. */
export const inPlace = filter("cities/filter.cypher", ["region", "country"]);
