import { filter } from "../graph/relations/filter.ts";

/** What a reader may ask of programs. */
export const programAsked = filter("programs/filter.cypher", ["announcedBetween", "runBy"]);
