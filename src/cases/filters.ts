import { enums } from "../graphql/enums.ts";
import { between, filterInput, oneOf } from "../graphql/filter-input.ts";
import { nameWords } from "../things/filters.ts";

export const caseFilter = filterInput("CaseFilter", "Which cases to keep.", {
  ...nameWords,
  kind: oneOf(enums.CaseKind, "Those of this kind: lawsuits, say."),
  openedBetween: between("Those that may have been opened between these days."),
});
