import { enums } from "../graphql/enums.ts";
import { filterInput, idOf, oneOf } from "../graphql/filter-input.ts";

export const citationFilter = filterInput("CitationFilter", "Which passages to keep.", {
  mode: oneOf(enums.CitationMode, "Those that quote a speaker's words, report them, or do both."),
  stance: oneOf(enums.CitationStance, "Those that back the fact, or that speak against it."),
  verification: oneOf(
    enums.VerificationState,
    "Those that this installation found in the text, that their bundles say were found, or that were looked for in vain.",
  ),
  article: idOf(["article"], "Those from this article."),
  via: idOf(["agency"], "Those for which the article credits this outlet."),
});
