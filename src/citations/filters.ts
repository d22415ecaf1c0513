import { filterInput, idOf, oneOf } from "../graphql/lists/filter-input.ts";
import { CitationModeEnum, CitationStanceEnum } from "./enums.ts";

export const citationFilter = filterInput("CitationFilter", "Which passages to keep.", {
  mode: oneOf(CitationModeEnum, "Those that quote a speaker's words, report them, or do both."),
  stance: oneOf(CitationStanceEnum, "Those that back the fact, or that speak against it."),
  article: idOf("Those that stand in this article."),
  via: idOf("Those for which the article credits this outlet."),
});
