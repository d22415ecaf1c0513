import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { bySourcePublishedOn, onlyNode } from "../things/orders.ts";
import { agencyColumns, attestationColumns } from "../things/rows.ts";

const attestations = {
  node: attestationColumns,
  orders: bySourcePublishedOn,
  filters: [filter("attestations/filter.cypher", ["source", "outlet", "stance"])],
};

/** What each source says of a thing, or of a link between two entities. */
export const attestationsOfFact = relationship({
  file: "attestations/of-fact.cypher",
  ...attestations,
});

/** What each source that states a link of a statement or an article says of the whole. */
export const attestationsOfPart = relationship({
  file: "attestations/of-part.cypher",
  ...attestations,
});

export const outletOfAttestation = relationship({
  file: "attestations/outlet.cypher",
  node: agencyColumns,
  orders: onlyNode,
});
