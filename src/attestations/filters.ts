import { enums } from "../graphql/enums.ts";
import { filterInput, idOf, oneOf } from "../graphql/filter-input.ts";

export const attestationFilter = filterInput("AttestationFilter", "Whose words to keep.", {
  source: idOf(["article"], "What this article says."),
  outlet: idOf(["agency"], "What is this outlet's word, whoever printed it."),
  stance: oneOf(enums.CitationStance, "What backs the fact, or what only speaks against it."),
});
