import { between, filterInput, idOf, oneOf, sameText } from "../graphql/lists/filter-input.ts";
import { EntityKindEnum } from "../things/kind-enums.ts";
import { WriterRoleEnum } from "./enums.ts";

const articleWords = {
  publishedBetween: between("Those that may have been published between these days."),
  language: sameText("Those in this language: en."),
  publishedBy: idOf("Those that this outlet published."),
  writtenBy: idOf("Those that this person or agency wrote or contributed to."),
};

export const articleFilter = filterInput("ArticleFilter", "Which articles to keep.", articleWords);

export const writtenArticleFilter = filterInput(
  "WrittenArticleFilter",
  "Which of a writer's articles to keep.",
  {
    role: oneOf(WriterRoleEnum, "Those that they wrote, or contributed to."),
    ...articleWords,
  },
);

export const writerFilter = filterInput("WriterFilter", "Which of an article's writers to keep.", {
  role: oneOf(WriterRoleEnum, "Those who wrote it, or who contributed."),
  kind: oneOf(EntityKindEnum, "People, or agencies."),
});
