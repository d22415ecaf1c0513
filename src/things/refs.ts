import { builder } from "../graphql/builder.ts";
import {
  ATTESTATION_ID,
  CHANGE_ID,
  kindOf,
  linkKindOf,
  POSITION_ID,
  REVISION_ID,
} from "../model/ids.ts";
import { ENTITY_LINK_KINDS, LINK_KINDS, linkTypeName, mapLinkKinds } from "../model/links.ts";
import { type EntityKind, type ThingKind, thingKinds } from "../model/things.ts";
import type {
  AgencyRow,
  ArticleRow,
  AttestationRow,
  CaseRow,
  ChangeRow,
  CitationRow,
  CityRow,
  EntityRow,
  LinkRow,
  NameRow,
  PositionRow,
  ProgramRow,
  RetractedRow,
  RevisionRow,
  StatementRow,
  ThingRow,
} from "./rows.ts";

// The schema's types by name and row, so that domains can refer to each other's types without
// depending on their fields.

/** Everything that has an id: things, links, citations and attestations. */
export const Node = builder.interfaceRef<{ id: string }>("Node");
export const Thing = builder.interfaceRef<ThingRow>("Thing");
export const Entity = builder.interfaceRef<EntityRow>("Entity");
export const Name = builder.objectRef<NameRow>("Name");
export const Person = builder.objectRef<EntityRow>(thingKinds.person.label);
export const Agency = builder.objectRef<AgencyRow>(thingKinds.agency.label);
export const City = builder.objectRef<CityRow>(thingKinds.city.label);
export const Program = builder.objectRef<ProgramRow>(thingKinds.program.label);
export const Case = builder.objectRef<CaseRow>(thingKinds.case.label);
export const Topic = builder.objectRef<EntityRow>(thingKinds.topic.label);
export const entityRefs = {
  person: Person,
  agency: Agency,
  city: City,
  program: Program,
  case: Case,
  topic: Topic,
} satisfies Record<EntityKind, unknown>;

export const Statement = builder.objectRef<StatementRow>(thingKinds.statement.label);
export const Article = builder.objectRef<ArticleRow>(thingKinds.article.label);
export const thingRefs = {
  ...entityRefs,
  statement: Statement,
  article: Article,
} satisfies Record<ThingKind, unknown>;

export const Attestation = builder.objectRef<AttestationRow>("Attestation");
/** A fact that was retracted, in place of the thing or link that had its id. */
export const Retracted = builder.objectRef<RetractedRow>("Retracted");
export const Change = builder.objectRef<ChangeRow>("Change");
export const Revision = builder.objectRef<RevisionRow>("Revision");
/** Where a speaker stands on a topic or a program. */
export const Position = builder.objectRef<PositionRow>("Position");
export const Citation = builder.objectRef<CitationRow>("Citation");
export const Link = builder.interfaceRef<LinkRow>("Link");

/** The type of each kind of link. */
export const linkRefs = mapLinkKinds((kind) => builder.objectRef<LinkRow>(linkTypeName(kind)));

export const linkTypes: ReadonlySet<string> = new Set(LINK_KINDS.map(linkTypeName));
/** Those between two entities: each link is a fact with sources and a history of its own. */
export const typesOfOwnFacts: ReadonlySet<string> = new Set(ENTITY_LINK_KINDS.map(linkTypeName));

const RETRACTED = Symbol("retracted");

/** Marks a row as what is left of the thing or link that had its id. */
export function asRetracted<R extends object>(row: R): R {
  return Object.assign(row, { [RETRACTED]: true });
}

/** The name of the type that a row of unknown type belongs to. */
export function typeNameOfRow(row: { id: string }): string {
  return RETRACTED in row ? Retracted.name : typeNameOf(row.id);
}

/** The name of the type that an id belongs to. */
export function typeNameOf(id: string): string {
  const kind = kindOf(id);
  if (kind) return thingKinds[kind].label;
  if (ATTESTATION_ID.test(id)) return Attestation.name;
  if (CHANGE_ID.test(id)) return Change.name;
  if (REVISION_ID.test(id)) return Revision.name;
  if (POSITION_ID.test(id)) return Position.name;
  const linkKind = linkKindOf(id);
  return linkKind ? linkTypeName(linkKind) : Citation.name;
}
