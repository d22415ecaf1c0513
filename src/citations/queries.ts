import { readByIds } from "../graph/read-by-ids.ts";
import { relationship } from "../graph/relationship.ts";
import { agencyColumns, articleColumns } from "../things/rows.ts";
import { citationColumns } from "./rows.ts";

const inTextOrder = { TEXT: { keys: ["node.sort", "node.id"] } } as const;

export const readCitations = readByIds(
  relationship({
    file: "citations/by-ids.cypher",
    args: ["ids"],
    node: citationColumns,
    orders: { BY_ID: { keys: ["node.id"] } },
  }),
  "BY_ID",
);

/** Of a link or a statement, by its id. */
export const citationsBySubject = relationship({
  file: "citations/by-subject.cypher",
  node: citationColumns,
  orders: {
    TEXT: {
      keys: ["node.sort", "node.id"],
      index: { name: "citation_by_subject", constant: ["node.subject"] },
    },
  },
});

export const citationsOfEntity = relationship({
  file: "citations/of-entity.cypher",
  node: citationColumns,
  orders: inTextOrder,
});

export const citationsOfArticle = relationship({
  file: "citations/of-article.cypher",
  node: citationColumns,
  orders: inTextOrder,
});

export const articleOfCitation = relationship({
  file: "citations/article.cypher",
  node: articleColumns,
  orders: { ONLY: { keys: ["node.id"] } },
});

export const outletOfCitation = relationship({
  file: "citations/via.cypher",
  node: agencyColumns,
  orders: { ONLY: { keys: ["node.id"] } },
});
