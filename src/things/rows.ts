import { optionalText, type RowOf, text, texts } from "../graph/relations/columns.ts";

// What is read of each kind of thing. The kinds stand together because a link may lead to several
// of them: a row of an interface has the columns of all the kinds that it may turn out to be.

const thingColumns = { id: text(), label: text(), recordedAt: text() };

const entityColumns = {
  ...thingColumns,
  name: text(),
  summary: optionalText(),
  sameAs: texts(),
};

export const personColumns = entityColumns;
export const topicColumns = entityColumns;
export const agencyColumns = { ...entityColumns, kind: text() };
export const cityColumns = { ...entityColumns, region: optionalText(), country: text() };
export const programColumns = { ...entityColumns, announcedOn: optionalText() };

export const statementColumns = {
  ...thingColumns,
  act: text(),
  medium: text(),
  gist: text(),
  text: optionalText(),
  saidOn: optionalText(),
  answerBy: optionalText(),
  language: optionalText(),
};

export const articleColumns = {
  ...thingColumns,
  headline: optionalText(),
  // The original's address: `url` is, in the API, the thing's own page here.
  sourceUrl: optionalText((article) => `${article}.url`),
  publishedOn: optionalText(),
  language: optionalText(),
  textSha256: optionalText(),
};

export const anyEntityColumns = { ...agencyColumns, ...cityColumns, ...programColumns };
export const anyThingColumns = { ...anyEntityColumns, ...statementColumns, ...articleColumns };

export type ThingRow = RowOf<typeof thingColumns>;
export type EntityRow = RowOf<typeof entityColumns>;
export type PersonRow = RowOf<typeof personColumns>;
export type AgencyRow = RowOf<typeof agencyColumns>;
export type CityRow = RowOf<typeof cityColumns>;
export type ProgramRow = RowOf<typeof programColumns>;
export type TopicRow = RowOf<typeof topicColumns>;
export type StatementRow = RowOf<typeof statementColumns>;
export type ArticleRow = RowOf<typeof articleColumns>;

export const nameColumns = { text: text(), kind: text(), language: optionalText() };
export type NameRow = RowOf<typeof nameColumns>;
