import { optionalText, type RowOf, text } from "../graph/relations/columns.ts";

/**
 * What is read of a link. All kinds share one row: a kind's own property is null on the others, and
 * a link that comes from somewhere unspecific (`node(id:)`) needs no second look.
 */
export const linkColumns = {
  id: text(),
  fromId: text((link) => `startNode(${link}).id`),
  fromLabel: text((link) => `startNode(${link}).label`),
  toId: text((link) => `endNode(${link}).id`),
  toLabel: text((link) => `endNode(${link}).label`),
  recordedAt: text(),
  since: optionalText(),
  until: optionalText(),
  title: optionalText(),
  role: optionalText(),
  stance: optionalText(),
  responseKind: optionalText((link) => `${link}.kind`),
  officeLinkId: optionalText(),
};

export type LinkRow = RowOf<typeof linkColumns>;
