import { TimelineKindEnum } from "../graphql/enums.ts";
import { between, filterInput, oneOf, yesOrNo } from "../graphql/filter-input.ts";

export const timelineFilter = filterInput("TimelineFilter", "Which entries to keep.", {
  kinds: oneOf(TimelineKindEnum, "Those of these kinds: statements that it made, offices …"),
  between: between(
    "Those that may lie between these days: only what certainly lies before or after is left out, so that entries without a date stay.",
  ),
  isDated: yesOrNo("True: those with a date, or a day by which it was; false: those without."),
});
