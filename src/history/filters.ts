import { filterInput, idOf } from "../graphql/filter-input.ts";

/** Says which revisions to keep. */
export const revisionFilter = filterInput("RevisionFilter", "Which changes to keep.", {
  source: idOf(["article"], "Those of what this article says; what was done by hand is nobody's."),
});
