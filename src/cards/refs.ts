import { builder } from "../graphql/builder.ts";
import type { RelationParent } from "../graphql/relations/relation.ts";
import type { Hop } from "../paths/hop.ts";
import type { LinkRow, StatementRow } from "../things/rows.ts";

/** What backs a card: a link of an entity, the statement itself, or a hop of a path. */
type BackingFact = LinkRow | StatementRow | Hop;

export const CardFact = builder.objectRef<BackingFact>("CardFact");

/** The id of the link or the statement: a row's own, and of a hop that of what its sentence tells. */
export function factIdOf({ factId, id }: { factId?: unknown; id?: unknown }): string {
  return String(factId ?? id);
}

/** What the passages of a card's fact are passages of. */
export const subjectOfFact: RelationParent = {
  columns: ["id"],
  idOf: factIdOf,
  cypher: (fact) => fact,
};
