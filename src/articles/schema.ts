import { builder } from "../graphql/builder.ts";
import { idArgument } from "../graphql/ids.ts";
import { orderByDate, orderByName } from "../graphql/orders.ts";
import { asPartialDate, PartialDate } from "../graphql/partial-date.ts";
import { linkKinds } from "../model/links.ts";
import { thingKinds } from "../model/things.ts";
import { readThing } from "../things/by-id.ts";
import { Agency, Article, Entity, linkRefs, Node, Person, Thing } from "../things/refs.ts";
import { articleFilter, writerFilter, writtenArticleFilter } from "./filters.ts";
import {
  allArticles,
  articlesOfPublisher,
  articlesOfWriter,
  publishedBy,
  writtenBy,
} from "./queries.ts";

Article.implement({
  description: thingKinds.article.description,
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
    updatedOn: t.field({
      type: PartialDate,
      nullable: true,
      description: "When it was last changed, where it says so.",
      resolve: ({ updatedOn }) => asPartialDate(updatedOn),
    }),
    language: t.exposeString("language", { nullable: true, description: "Its language." }),
    textFile: t.exposeString("textFile", {
      nullable: true,
      description: "The name of the file with its text, which is kept outside of the graph.",
    }),
    textSha256: t.exposeString("textSha256", {
      nullable: true,
      description: "The SHA-256 of the text in which its passages were found.",
    }),
    publishedBy: t.relatedNode(publishedBy, {
      type: Agency,
      description: linkKinds["published-by"].forward.description,
    }),
    writtenBy: t.relatedConnection(writtenBy, {
      type: Entity,
      link: linkRefs["written-by"],
      order: orderByName("NAME"),
      filter: writerFilter,
      description: linkKinds["written-by"].forward.description,
    }),
  }),
});

builder.objectField(Agency, "published", (t) =>
  t.relatedConnection(articlesOfPublisher, {
    type: Article,
    link: linkRefs["published-by"],
    order: orderByDate("NEWEST"),
    filter: articleFilter,
    description: linkKinds["published-by"].backward.description,
  }),
);

for (const type of [Person, Agency]) {
  builder.objectField(type, "wrote", (t) =>
    t.relatedConnection(articlesOfWriter, {
      type: Article,
      link: linkRefs["written-by"],
      order: orderByDate("NEWEST"),
      filter: writtenArticleFilter,
      description: linkKinds["written-by"].backward.description,
    }),
  );
}

builder.queryFields((t) => ({
  articles: t.relatedConnection(allArticles, {
    type: Article,
    order: orderByDate("NEWEST"),
    filter: articleFilter,
    description: "All articles, the latest first.",
  }),
  article: t.field({
    type: Article,
    nullable: true,
    description: "The article that has this id, or null.",
    args: {
      id: t.arg.id({ required: true, description: "Such as `article/the-example-2017-08-03`." }),
    },
    extensions: idArgument(["article"]),
    resolve: (_root, { id }, context, info) => readThing(id, ["article"], context, info),
  }),
}));
