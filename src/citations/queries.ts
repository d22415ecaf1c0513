import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { byText, onlyNode } from "../things/orders.ts";
import { agencyColumns, articleColumns, citationColumns } from "../things/rows.ts";

const passageConditions = filter("citations/filter.cypher", [
  ...["mode", "stance", "verification"],
  ...["article", "via"],
]);
const keys = ["node.sort", "node.id"];
const passages = { node: citationColumns, orders: byText({ keys }), filters: [passageConditions] };

/** The citations of a link or a statement, by its id. */
export const citationsBySubject = relationship({
  file: "citations/by-subject.cypher",
  node: citationColumns,
  orders: byText({
    keys,
    index: { name: "citation_by_subject", constant: ["node.subject"] },
  }),
  filters: [passageConditions],
});

export const citationsOfEntity = relationship({
  file: "citations/of-entity.cypher",
  ...passages,
});

export const citationsOfArticle = relationship({
  file: "citations/of-article.cypher",
  ...passages,
});

export const citationsOfAttestation = relationship({
  file: "citations/of-attestation.cypher",
  ...passages,
});

export const citationsViaOutlet = relationship({
  file: "citations/of-outlet.cypher",
  ...passages,
});

export const articleOfCitation = relationship({
  file: "citations/article.cypher",
  node: articleColumns,
  orders: onlyNode,
});

export const outletOfCitation = relationship({
  file: "citations/via.cypher",
  node: agencyColumns,
  orders: onlyNode,
});
