import { filterInput, sameText } from "../graphql/filter-input.ts";
import { regionName } from "../model/places.ts";
import { nameWords } from "../things/filters.ts";
import { requireCountry, requireRegions } from "./regions.ts";

export const cityFilter = filterInput("CityFilter", "Which cities to keep.", {
  ...nameWords,
  region: sameText(
    "Those of this state or province, such as Texas, or TX of the US; capitals don't matter.",
    { refine: (_name, text) => regionName(text), verify: requireRegions },
  ),
  country: sameText("Those of this country, as ISO 3166-1: US.", { refine: requireCountry }),
});
