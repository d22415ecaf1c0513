import { filterInput, oneOf } from "../graphql/lists/filter-input.ts";
import { AgencyKindEnum } from "./enums.ts";

export const agencyFilter = filterInput("AgencyFilter", "Which agencies to keep.", {
  kind: oneOf(AgencyKindEnum, "Those of this kind: police departments, say."),
});
