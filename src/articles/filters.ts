import { between, filterInput, idOf, sameText } from "../graphql/filter-input.ts";
import { linkWords, ownFilter } from "../links/filters.ts";
import { linkKinds } from "../model/links.ts";
import { entityWords } from "../things/filters.ts";

const articleWords = {
  publishedBetween: between("Those that may have been published between these days."),
  language: sameText("Those in this language: en."),
  publishedBy: idOf(["agency"], "Those that this outlet published."),
  writtenBy: idOf(
    ["person", "agency"],
    "Those that this person or agency wrote or contributed to.",
  ),
};

export const articleFilter = filterInput("ArticleFilter", "Which articles to keep.", articleWords);

export const writtenArticleFilter = ownFilter(linkKinds["written-by"].backward, {
  ...linkWords("written-by"),
  ...articleWords,
});

export const writerFilter = ownFilter(linkKinds["written-by"].forward, {
  ...linkWords("written-by"),
  ...entityWords,
});
