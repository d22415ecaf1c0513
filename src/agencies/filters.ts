import { enums } from "../graphql/enums.ts";
import { filterInput, oneOf } from "../graphql/filter-input.ts";
import { nameWords } from "../things/filters.ts";

export const agencyFilter = filterInput("AgencyFilter", "Which agencies to keep.", {
  ...nameWords,
  kind: oneOf(enums.AgencyKind, "Those of this kind: police departments, say."),
});
