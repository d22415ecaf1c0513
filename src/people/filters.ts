import { filterInput, idOf, oneOf, sameText } from "../graphql/lists/filter-input.ts";
import { EntityKindEnum } from "../things/kind-enums.ts";

export const personFilter = filterInput(
  "PersonFilter",
  "Which people to keep, by an office that they have held.",
  {
    title: sameText("Those who have held this office: Mayor, say; capitals don't matter."),
    officeAt: idOf("Those who have held an office at this agency or in this city."),
  },
);

const officeTitle = sameText("Those with this title: Police Chief, say; capitals don't matter.");

export const officialFilter = filterInput("OfficialFilter", "Which offices to keep.", {
  title: officeTitle,
});

export const officeFilter = filterInput("OfficeFilter", "Which of a person's offices to keep.", {
  title: officeTitle,
  kind: oneOf(EntityKindEnum, "Those at agencies, or those in cities."),
});
