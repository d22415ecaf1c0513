import { between, filterInput, idOf } from "../graphql/filter-input.ts";
import { nameWords } from "../things/filters.ts";

export const programFilter = filterInput("ProgramFilter", "Which programs to keep.", {
  ...nameWords,
  announcedBetween: between("Those that may have been announced between these days."),
  runBy: idOf(["agency"], "Those that this agency runs."),
});
