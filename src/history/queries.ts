import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { revisionColumns } from "../things/rows.ts";

const keys = ["node.at", "node.change", "node.source"];
const index = { name: "revision_of_fact", constant: ["node.fact"] };
const revisions = {
  node: revisionColumns,
  filters: [filter("history/filter.cypher", ["source"])],
  orders: { OLDEST: { keys, index }, NEWEST: { keys, index, descending: true } },
};

/** What changed of a thing, or of a link between two entities. */
export const revisionsOfFact = relationship({ file: "history/of-fact.cypher", ...revisions });

/** What changed of the statement or article that states a link. */
export const revisionsOfPart = relationship({ file: "history/of-part.cypher", ...revisions });
