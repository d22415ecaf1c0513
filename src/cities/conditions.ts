import { filter } from "../graph/filter.ts";

/** Cities of some regions and countries. */
export const inPlace = filter("cities/filter.cypher", ["region", "country"]);
