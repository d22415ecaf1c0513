import { agencyFilter } from "../agencies/filters.ts";
import { caseFilter } from "../cases/filters.ts";
import { cityFilter } from "../cities/filters.ts";
import { EntityLinkKindEnum, enums } from "../graphql/enums.ts";
import { deprecated, filterInput, oneOf, sameText } from "../graphql/filter-input.ts";
import type { FilterInput, FilterWords } from "../graphql/lists/list-arguments.ts";
import type { Direction } from "../model/link-kind.ts";
import { filterWords, type LinkKind } from "../model/links.ts";
import type { EntityKind } from "../model/things.ts";
import { programFilter } from "../programs/filters.ts";
import { entityFilter, entityWords, nameFilter } from "../things/filters.ts";

/** The filter words of a list of links: one for each filterable property of the link. */
export function linkWords(kind: LinkKind): FilterWords {
  return Object.fromEntries(
    filterWords(kind).map(([word, { filter = "", vocabulary }]) => [
      word,
      vocabulary ? oneOf(enums[vocabulary], filter) : sameText(filter),
    ]),
  );
}

/** The filters of lists of entities of one kind, where the kind has one. */
const FILTERS: Readonly<Record<EntityKind, FilterInput>> = {
  person: nameFilter,
  topic: nameFilter,
  agency: agencyFilter,
  city: cityFilter,
  program: programFilter,
  case: caseFilter,
};

/**
 * The filter of a list of links: the filter of the entities that it leads to, preceded by words for
 * the link's own properties, if it has any.
 * @param others the kinds that the list leads to
 */
export function linkFilter(
  kind: LinkKind,
  direction: Direction,
  others: readonly EntityKind[],
): FilterInput {
  const [other] = others;
  const ofOthers = other && others.length === 1 ? FILTERS[other] : entityFilter;
  const own = linkWords(kind);
  if (Object.keys(own).length === 0) return ofOthers;
  return ownFilter(direction, { ...own, ...ofOthers.words });
}

/** A filter for just one list, which has words of its own: `SiteFilter` for `sites`. */
export function ownFilter({ one, word, filter }: Direction, words: FilterWords): FilterInput {
  if (!one || !filter) throw new Error(`The model does not say what one of the ${word} is.`);
  return filterInput(`${one.charAt(0).toUpperCase()}${one.slice(1)}Filter`, filter, words);
}

const linkKinds = oneOf(EntityLinkKindEnum, "Those by these kinds of links: offices, say.");
export const linkedEntityFilter = filterInput(
  "LinkedEntityFilter",
  "Which linked entities to keep.",
  { linkKinds, link: deprecated(linkKinds, "linkKinds"), ...entityWords },
);
