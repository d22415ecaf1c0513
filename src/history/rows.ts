import type { Door } from "../changes/change.ts";
import { optionalText, type RowOf, text } from "../graph/relations/columns.ts";

/** What its source said after a revision: what the next one found, or what it says now. */
function saidAfter(revision: string): string {
  const same = `fact = ${revision}.fact AND later.source = ${revision}.source`;
  return `coalesce(
    head(COLLECT {
      MATCH (later:Revision)
      USING INDEX SEEK later:Revision(fact, at, change, source)
      WHERE later.${same} AND later.at > ${revision}.at AND later.change > ""
      RETURN coalesce(later.before, "") ORDER BY later.at LIMIT 1
    }),
    head(COLLECT {
      MATCH (said:Attestation {fact: ${revision}.fact, source: ${revision}.source})
      RETURN '{"stated":' + said.stated + '}'
    }),
    "")`;
}

/** What an attestation said before a change, as `changes/attestation.ts` writes it, and after it. */
export const revisionColumns = {
  id: text((revision) =>
    [`${revision}.change`, `${revision}.fact`, `${revision}.source`].join(' + "@" + '),
  ),
  fact: text(),
  source: text(),
  change: text(),
  at: text(),
  before: optionalText(),
  after: text(saidAfter),
};
export type RevisionRow = RowOf<typeof revisionColumns>;

export const changeColumns = {
  id: text(),
  at: text(),
  door: text<Door>(),
  by: text(),
  reason: optionalText(),
  undoes: optionalText(),
  undoneBy: optionalText(),
};
export type ChangeRow = RowOf<typeof changeColumns>;
