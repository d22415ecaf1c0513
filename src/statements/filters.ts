import {
  between,
  filterInput,
  idOf,
  oneOf,
  sameText,
  yesOrNo,
} from "../graphql/lists/filter-input.ts";
import { entityWords } from "../things/filters.ts";
import { AboutStanceEnum, ActEnum, MediumEnum, ResponseKindEnum } from "./enums.ts";

const statementWords = {
  act: oneOf(ActEnum, "Those that do this: deny, ask, require …"),
  medium: oneOf(MediumEnum, "Those made here: in a letter, in a tweet …"),
  isQuoted: yesOrNo("True: those quoted word for word; false: those that are only reported."),
  language: sameText("Those in this language: en."),
  saidBetween: between(
    "Those that may have been said between these days: only what was certainly said before or after is left out.",
  ),
  speaker: idOf("Those of this person or agency."),
  about: idOf("Those whose words are about this entity."),
  mentions: idOf("Those that mention this entity."),
  addressedTo: idOf("Those that are addressed to this entity."),
  respondsTo: idOf("Those that respond to this statement."),
  article: idOf("Those with a passage in this article."),
  via: idOf("Those for which an article credits this outlet, as in “told ABC News”."),
};

const stance = oneOf(AboutStanceEnum, "Those whose words take this side.");

export const statementFilter = filterInput(
  "StatementFilter",
  "Which statements to keep.",
  statementWords,
);

export const statementAboutFilter = filterInput(
  "StatementAboutFilter",
  "Which of the statements about an entity to keep.",
  { stance, ...statementWords },
);

export const responseFilter = filterInput("ResponseFilter", "Which responses to keep.", {
  kind: oneOf(ResponseKindEnum, "Those that respond in this way: deny, confirm …"),
  ...statementWords,
});

export const subjectFilter = filterInput(
  "SubjectFilter",
  "Which of the entities that a statement is about to keep.",
  { stance, ...entityWords },
);
