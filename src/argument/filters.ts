import { enums } from "../graphql/enums.ts";
import { filterInput, idOf, oneOf, yesOrNo } from "../graphql/filter-input.ts";

/** Says which positions to keep. */
export const positionFilter = filterInput("PositionFilter", "Which positions to keep.", {
  stance: oneOf(enums.AboutStance, "Those who take this side now."),
  speaker: idOf(["person", "agency"], "Those of this person or agency."),
  hasChanged: yesOrNo("True: those who took another side before; false: the others."),
});
