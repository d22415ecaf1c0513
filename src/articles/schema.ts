import { Agency } from "../agencies/ref.ts";
import { builder } from "../graphql/builder.ts";
import { orderByDate, orderByName } from "../graphql/lists/orders.ts";
import { asPartialDate, PartialDate } from "../graphql/partial-date-ref.ts";
import {
  addConnection,
  addRootConnection,
  addSingle,
} from "../graphql/relations/related-fields.ts";
import { PublishedBy, WrittenBy } from "../links/ref.ts";
import { Node } from "../nodes/ref.ts";
import { Person } from "../people/ref.ts";
import { addLookUp } from "../things/look-up.ts";
import { Entity, Thing } from "../things/ref.ts";
import { articleFilter, writerFilter, writtenArticleFilter } from "./filters.ts";
import {
  allArticles,
  articlesOfPublisher,
  articlesOfWriter,
  publishedBy,
  writtenBy,
} from "./queries.ts";
import { Article } from "./ref.ts";

builder.objectType(Article, {
  description: "A published piece of reporting: where the graph's facts come from.",
  interfaces: [Node, Thing],
  fields: (t) => ({
    headline: t.exposeString("headline", {
      nullable: true,
      description: "Its headline; null when the source at hand does not give it.",
    }),
    sourceUrl: t.exposeString("sourceUrl", {
      nullable: true,
      description: "The original's address; null when it is not known.",
    }),
    publishedOn: t.field({
      type: PartialDate,
      nullable: true,
      description: "When it was published, as far as that is known.",
      resolve: ({ publishedOn }) => asPartialDate(publishedOn),
    }),
    language: t.exposeString("language", { nullable: true, description: "Its language." }),
    textSha256: t.exposeString("textSha256", {
      nullable: true,
      description: "The SHA-256 of the text in which its passages were found.",
    }),
  }),
});

addSingle(Article, "publishedBy", publishedBy, {
  type: Agency,
  description: "The outlet that published it.",
});

addConnection(Article, "writtenBy", writtenBy, {
  type: Entity,
  link: WrittenBy,
  order: orderByName("NAME"),
  filter: writerFilter,
  description: "Who wrote it or contributed; the link has the role.",
});

addConnection(Agency, "published", articlesOfPublisher, {
  type: Article,
  link: PublishedBy,
  order: orderByDate("NEWEST"),
  filter: articleFilter,
  description: "The articles that it published, the latest first.",
});

for (const type of [Person, Agency]) {
  addConnection(type, "wrote", articlesOfWriter, {
    type: Article,
    link: WrittenBy,
    order: orderByDate("NEWEST"),
    filter: writtenArticleFilter,
    description: "The articles that it wrote or contributed to, the latest first.",
  });
}

addRootConnection("articles", allArticles, {
  type: Article,
  order: orderByDate("NEWEST"),
  filter: articleFilter,
  description: "All articles, the latest first.",
});

addLookUp("article", {
  type: Article,
  kinds: ["article"],
  description: "The article that has this id, or null.",
  example: "article/the-example-2017-08-03",
});
