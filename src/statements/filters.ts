import { enums } from "../graphql/enums.ts";
import { between, filterInput, idOf, oneOf, sameText, yesOrNo } from "../graphql/filter-input.ts";
import { linkWords, ownFilter } from "../links/filters.ts";
import { linkKinds } from "../model/links.ts";
import { ENTITY_KINDS } from "../model/things.ts";
import { entityWords } from "../things/filters.ts";

const statementWords = {
  voice: oneOf(
    enums.Voice,
    "Those in this voice: somebody's words, the article's own, or an opinion.",
  ),
  act: oneOf(enums.Act, "Those that do this: deny, ask, require …"),
  medium: oneOf(enums.Medium, "Those made here: in a letter, in a tweet …"),
  isQuoted: yesOrNo("True: those quoted word for word; false: those that are only reported."),
  language: sameText("Those in this language: en."),
  saidBetween: between(
    "Those that may have been said between these days: only what was certainly said before or after is left out.",
  ),
  speaker: idOf(["person", "agency"], "Those of this person or agency, alone or with others."),
  isAttributed: yesOrNo(
    "True: those whose speaker is named; false: those of somebody without a name, or of the article itself.",
  ),
  onBehalfOf: idOf(
    ["person", "agency", "city", "program"],
    "Those that were made on behalf of this person, agency, city or program.",
  ),
  about: idOf(ENTITY_KINDS, "Those whose words are about this entity."),
  mentions: idOf(ENTITY_KINDS, "Those that mention this entity."),
  addressedTo: idOf(ENTITY_KINDS, "Those that are addressed to this entity."),
  respondsTo: idOf(["statement"], "Those that respond to this statement."),
  article: idOf(["article"], "Those with a passage in this article."),
  via: idOf(["agency"], "Those for which an article credits this outlet, as in “told ABC News”."),
};

export const statementFilter = filterInput(
  "StatementFilter",
  "Which statements to keep.",
  statementWords,
);

/** For the list of what a statement is about. */
export const subjectFilter = ownFilter(linkKinds.about.forward, {
  ...linkWords("about"),
  ...entityWords,
});

/** For the list of statements about an entity. */
export const statementAboutFilter = ownFilter(linkKinds.about.backward, {
  ...linkWords("about"),
  ...statementWords,
});

/** For the lists of what a statement responds to, and of the responses to it. */
export const responseFilter = ownFilter(linkKinds["responds-to"].backward, {
  ...linkWords("responds-to"),
  ...statementWords,
});
