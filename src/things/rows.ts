import type { Door } from "../changes/change.ts";
import {
  type Column,
  flag,
  integer,
  integers,
  optionalNumber,
  optionalText,
  type RowOf,
  text,
  texts,
} from "../graph/relations/columns.ts";
import { COUNTED_KINDS } from "../model/hops.ts";
import {
  isLinkNumber,
  type LinkNumberName,
  type LinkPropertyName,
  linkKinds,
  linkPropertyNames,
} from "../model/links.ts";
import type { EntityKind } from "../model/things.ts";
import type { Word } from "../model/vocabularies.ts";

// The columns that are read of each kind of thing, of links and of citations. They are in one file
// because a link may lead to several kinds of things: a row of an interface has the columns of all
// kinds that it may turn out to be.

/** How it stands among its sources: see `changes/standing.ts`. */
const standingColumns = {
  sourceArticles: integer(),
  sourceOutlets: integer(),
  disputes: optionalText(),
  disputedBy: optionalText(),
  inferred: optionalText(),
};
export type StandingRow = RowOf<typeof standingColumns>;

const thingColumns = {
  id: text(),
  label: text(),
  recordedAt: text(),
  changedAt: text(),
  ...standingColumns,
};

/** Read from the node, whatever the number. */
function degreeOf(entity: string): (kind: (typeof COUNTED_KINDS)[number]) => string {
  return (kind) => `COUNT { (${entity})-[:${linkKinds[kind].type}]-() }`;
}

const entityColumns = {
  ...thingColumns,
  name: text(),
  summary: optionalText(),
  sameAs: texts(),
  degree: integer(),
  /** By kind, in the order of `COUNTED_KINDS`. */
  degrees: integers((entity) => `[${COUNTED_KINDS.map(degreeOf(entity)).join(", ")}]`),
};

export const personColumns = entityColumns;
export const topicColumns = entityColumns;
export const agencyColumns = { ...entityColumns, kind: text<Word<"AgencyKind">>() };
export const cityColumns = { ...entityColumns, region: optionalText(), country: text() };
export const programColumns = { ...entityColumns, announcedOn: optionalText() };

export const caseColumns = {
  ...entityColumns,
  kind: text<Word<"CaseKind">>(),
  openedOn: optionalText(),
  outcome: optionalText(),
};

export const statementColumns = {
  ...thingColumns,
  voice: text<Word<"Voice">>(),
  act: text<Word<"Act">>(),
  medium: text<Word<"Medium">>(),
  gist: text(),
  text: optionalText(),
  quotedParts: texts(),
  attribution: optionalText(),
  saidOn: optionalText(),
  /** The date by which it was said, as its articles tell: EDTF, only where none gives `saidOn`. */
  saidOnBound: optionalText(),
  answerBy: optionalText(),
  language: optionalText(),
};

export const articleColumns = {
  ...thingColumns,
  headline: optionalText(),
  // The original's address; in the API, `url` is the thing's own page on this server.
  sourceUrl: optionalText((article) => `${article}.url`),
  publishedOn: optionalText(),
  updatedOn: optionalText(),
  language: optionalText(),
  textFile: optionalText(),
  textSha256: optionalText(),
};

/** By kind: what a list that leads to entities of one kind reads. */
export const entityColumnsOf = {
  person: personColumns,
  agency: agencyColumns,
  city: cityColumns,
  program: programColumns,
  case: caseColumns,
  topic: topicColumns,
} satisfies Record<EntityKind, typeof entityColumns>;

export const anyEntityColumns = {
  ...agencyColumns,
  ...cityColumns,
  ...programColumns,
  ...caseColumns,
  kind: text<Word<"AgencyKind"> | Word<"CaseKind">>(),
};
export const anyThingColumns = { ...anyEntityColumns, ...statementColumns, ...articleColumns };

export type AnyThingRow = RowOf<typeof anyThingColumns>;
export type ThingRow = RowOf<typeof thingColumns>;
export type EntityRow = RowOf<typeof entityColumns>;
export type AgencyRow = RowOf<typeof agencyColumns>;
export type CityRow = RowOf<typeof cityColumns>;
export type ProgramRow = RowOf<typeof programColumns>;
export type CaseRow = RowOf<typeof caseColumns>;
export type StatementRow = RowOf<typeof statementColumns>;
export type ArticleRow = RowOf<typeof articleColumns>;

export const nameColumns = {
  text: text(),
  kind: text<Word<"NameKind">>(),
  basis: text<Word<"Basis">>(),
  language: optionalText(),
};
export type NameRow = RowOf<typeof nameColumns>;

const propertyColumns = Object.fromEntries(
  linkPropertyNames.map((name) => [name, isLinkNumber(name) ? optionalNumber() : optionalText()]),
) as { [N in LinkPropertyName]: Column<(N extends LinkNumberName ? number : string) | null> };

/**
 * The columns of a link. All kinds share one row type: properties of other kinds are null, so that
 * a link of unknown kind (`node(id:)`) needs no second query.
 */
export const linkColumns = {
  id: text(),
  fromId: text((link) => `startNode(${link}).id`),
  fromLabel: text((link) => `startNode(${link}).label`),
  toId: text((link) => `endNode(${link}).id`),
  toLabel: text((link) => `endNode(${link}).label`),
  recordedAt: text(),
  changedAt: text(),
  ...standingColumns,
  since: optionalText(),
  until: optionalText(),
  ...propertyColumns,
  officeLinkId: optionalText(),
  // A link to a case tells the case's outcome; no other thing has one.
  toOutcome: optionalText((link) => `endNode(${link}).outcome`),
};
export type LinkRow = RowOf<typeof linkColumns>;

export const citationColumns = {
  id: text(),
  subject: text(),
  exact: text(),
  prefix: optionalText(),
  suffix: optionalText(),
  start: integer(),
  end: integer(),
  mode: optionalText<Word<"CitationMode">>(),
  stance: text<Word<"CitationStance">>(),
  set: optionalText<Word<"CitationSet">>(),
  verification: text<Word<"VerificationState">>(),
  verifiedOn: optionalText(),
  textHash: optionalText(),
};
export type CitationRow = RowOf<typeof citationColumns>;

export const attestationColumns = {
  id: text((attestation) => `${attestation}.fact + "@" + ${attestation}.source`),
  fact: text(),
  source: text(),
  outlet: optionalText(),
  stated: text(),
  stance: text<Word<"CitationStance">>(
    (attestation) => `coalesce(${attestation}.stance, "SUPPORTS")`,
  ),
  isKept: flag(),
  replaces: texts(),
  differs: texts(),
};
export type AttestationRow = RowOf<typeof attestationColumns>;

export const retractedColumns = {
  id: text(),
  label: text(),
  kind: text(),
  change: text(),
};
export type RetractedRow = RowOf<typeof retractedColumns>;

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

export const positionColumns = {
  id: text(),
  subject: text(),
  speaker: text(),
  /** The id of the statement that tells it. */
  statement: text(),
  stance: text<Word<"AboutStance">>(),
  earlier: integer(),
  changedFrom: optionalText<Word<"AboutStance">>(),
  /** The id of the latest statement that took another side before. */
  previous: optionalText(),
};
export type PositionRow = RowOf<typeof positionColumns>;

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
