import { filterInput, sameText } from "../graphql/filter-input.ts";

export const cityFilter = filterInput("CityFilter", "Which cities to keep.", {
  region: sameText("Those of this state or province, such as Texas; capitals don't matter."),
  country: sameText("Those of this country, as ISO 3166-1: US."),
});
