import { between, filterInput, idOf } from "../graphql/lists/filter-input.ts";

/** The words of every filter of programs. */
export const programWords = {
  announcedBetween: between("Those that may have been announced between these days."),
  runBy: idOf("Those that this agency runs."),
};

export const programFilter = filterInput("ProgramFilter", "Which programs to keep.", programWords);
