import { EntityKindEnum } from "../graphql/enums.ts";
import { deprecated, filterInput, oneOf, sameText } from "../graphql/filter-input.ts";
import type { FilterWord } from "../graphql/lists/list-arguments.ts";
import { nameKey } from "../texts/names.ts";

const nameText = sameText(
  "Those with this name, whether the preferred or another one: the whole name; capitals, accents, the order of its words and titles don't matter.",
);
/** The name of an entity, or one of several; compared by the keys that are stored of names. */
const name: FilterWord = {
  ...nameText,
  toArgument: (word, given) => {
    const names = nameText.toArgument(word, given) as readonly string[];
    return [
      ...new Set(names.flatMap((each) => [nameKey(each, true), nameKey(each, false)])),
    ].sort();
  },
};
/** The filter words of every list of entities. */
export const nameWords = { name };

/** The filter words of every list that holds several kinds of entities. */
const kinds = oneOf(EntityKindEnum, "Those of these kinds: cities, say.");
export const nameFilter = filterInput("NameFilter", "Which to keep, by their names.", nameWords);

export const entityWords = { ...nameWords, kinds, kind: deprecated(kinds, "kinds") };

export const entityFilter = filterInput("EntityFilter", "Which entities to keep.", entityWords);
