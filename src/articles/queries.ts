import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { byLabel, byPublishedOn, onlyOne, rootByDay } from "../things/orders.ts";
import { ofEntities } from "../things/queries.ts";
import { agencyColumns, anyEntityColumns, articleColumns, linkColumns } from "../things/rows.ts";

const articleConditions = filter("articles/filter.cypher", [
  "publishedBetween",
  "language",
  "publishedBy",
  "writtenBy",
]);
const ofRole = filter("articles/writer-filter.cypher", ["role"]);

export const allArticles = relationship({
  file: "articles/all.cypher",
  node: articleColumns,
  orders: rootByDay("node.publishedOnSort", "article_by_date"),
  filters: [articleConditions],
});

export const publishedBy = relationship({
  file: "articles/published-by.cypher",
  node: agencyColumns,
  link: linkColumns,
  orders: onlyOne,
});

export const writtenBy = relationship({
  file: "articles/written-by.cypher",
  node: anyEntityColumns,
  link: linkColumns,
  orders: byLabel,
  filters: [ofRole, ...ofEntities],
});

const toArticle = { node: articleColumns, link: linkColumns, orders: byPublishedOn };

export const articlesOfPublisher = relationship({
  file: "articles/of-publisher.cypher",
  ...toArticle,
  filters: [articleConditions],
});

export const articlesOfWriter = relationship({
  file: "articles/of-writer.cypher",
  ...toArticle,
  filters: [ofRole, articleConditions],
});
