import { between, filterInput, idOf } from "../graphql/filter-input.ts";

export const programFilter = filterInput("ProgramFilter", "Which programs to keep.", {
  announcedBetween: between("Those that may have been announced between these days."),
  runBy: idOf("Those that this agency runs."),
});
