import { wordEnum } from "../graphql/word-enum.ts";
import type { AboutStance, Act, Medium, ResponseKind } from "./words.ts";

export const ActEnum = wordEnum<Act>("Act", "What a statement does.", {
  ASSERTION: "It says that something is so.",
  DENIAL: "It says that something is not so.",
  CRITICISM: "It finds fault.",
  DEFINITION: "It says what a word means.",
  QUESTION: "It asks.",
  REQUIREMENT: "It demands, or sets a condition.",
  COMMITMENT: "It promises, or says what the speaker will do.",
  DOCUMENT: "It is a whole letter, release or text, whose parts do the rest.",
});

export const MediumEnum = wordEnum<Medium>("Medium", "Where a statement was made.", {
  PRESS_RELEASE: "A release or a statement to the press.",
  LETTER: "A letter.",
  TWEET: "A tweet.",
  INTERVIEW: "Said to a reporter.",
  SPEECH: "A speech.",
  ARTICLE: "An article of its own.",
  OTHER: "Anything else, or not said.",
});

export const AboutStanceEnum = wordEnum<AboutStance>(
  "AboutStance",
  "What a statement's own words take toward what it is about.",
  {
    FOR: "The words speak for it.",
    AGAINST: "The words speak against it.",
    DENIES_APPLIES: "The words deny that it applies.",
    NEUTRAL: "The words state expressly that they take no side.",
  },
);

export const ResponseKindEnum = wordEnum<ResponseKind>(
  "ResponseKind",
  "How a statement responds to another.",
  {
    ANSWERS: "It answers the other.",
    DENIES: "It denies what the other says.",
    CONFIRMS: "It confirms what the other says.",
    CRITICIZES: "It criticizes the other.",
    CORRECTS: "It corrects the other.",
    REPEATS: "It says the same again.",
  },
);
