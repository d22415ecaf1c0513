import { relationship } from "../graph/relationship.ts";
import { byLabel } from "../links/orders.ts";
import { linkColumns } from "../links/rows.ts";
import { agencyColumns, anyEntityColumns, articleColumns } from "../things/rows.ts";

const newestFirst = {
  orders: { NEWEST: { keys: ["node.publishedOnSort", "link.id"], descending: true } },
};

export const allArticles = relationship({
  file: "articles/all.cypher",
  node: articleColumns,
  orders: {
    NEWEST: {
      keys: ["node.publishedOnSort", "node.id"],
      descending: true,
      index: { name: "article_by_date", constant: [] },
    },
  },
});

export const publishedBy = relationship({
  file: "articles/published-by.cypher",
  node: agencyColumns,
  link: linkColumns,
  orders: { ONLY: { keys: ["link.id"] } },
});

export const writtenBy = relationship({
  file: "articles/written-by.cypher",
  node: anyEntityColumns,
  link: linkColumns,
  orders: { LABEL: byLabel },
});

export const articlesOfPublisher = relationship({
  file: "articles/of-publisher.cypher",
  node: articleColumns,
  link: linkColumns,
  ...newestFirst,
});

export const articlesOfWriter = relationship({
  file: "articles/of-writer.cypher",
  node: articleColumns,
  link: linkColumns,
  ...newestFirst,
});
