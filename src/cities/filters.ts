import { filterInput, oneOf, sameText } from "../graphql/lists/filter-input.ts";
import { SiteRoleEnum } from "../programs/enums.ts";
import { programWords } from "../programs/filters.ts";

const cityWords = {
  region: sameText("Those of this state or province, such as Texas; capitals don't matter."),
  country: sameText("Those of this country, as ISO 3166-1: US."),
};

export const cityFilter = filterInput("CityFilter", "Which cities to keep.", cityWords);

export const siteFilter = filterInput("SiteFilter", "Which of a program's cities to keep.", {
  role: oneOf(SiteRoleEnum, "Those that were original sites, or that expressed interest."),
  ...cityWords,
});

export const cityProgramFilter = filterInput(
  "CityProgramFilter",
  "Which of a city's programs to keep.",
  {
    role: oneOf(SiteRoleEnum, "Those of which it was an original site, or expressed interest."),
    ...programWords,
  },
);
