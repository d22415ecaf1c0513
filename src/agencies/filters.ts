import { enums } from "../graphql/enums.ts";
import { filterInput, oneOf } from "../graphql/filter-input.ts";

export const agencyFilter = filterInput("AgencyFilter", "Which agencies to keep.", {
  kind: oneOf(enums.AgencyKind, "Those of this kind: police departments, say."),
});
