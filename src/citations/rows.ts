import { integer, optionalText, type RowOf, text } from "../graph/relations/columns.ts";

/** What is read of a citation. */
export const citationColumns = {
  id: text(),
  subject: text(),
  exact: text(),
  prefix: optionalText(),
  suffix: optionalText(),
  start: integer(),
  end: integer(),
  mode: optionalText(),
  stance: text(),
  verifiedOn: optionalText(),
};

export type CitationRow = RowOf<typeof citationColumns>;
