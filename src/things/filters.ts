import { EntityKindEnum } from "../graphql/enums.ts";
import { filterInput, oneOf } from "../graphql/filter-input.ts";

/** The filter words of every list that holds several kinds of entities. */
export const entityWords = { kind: oneOf(EntityKindEnum, "Those of this kind: cities, say.") };

export const entityFilter = filterInput("EntityFilter", "Which entities to keep.", entityWords);
