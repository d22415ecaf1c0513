import { groupBy } from "../../src/changes/group-by.ts";
import { kindOf } from "../../src/model/ids.ts";
import type { Direction } from "../../src/model/link-kind.ts";
import {
  ENTITY_LINK_KINDS,
  isBetweenEntities,
  LINK_KINDS,
  linkKindEntry,
  linkTypeName,
} from "../../src/model/links.ts";
import { entityKinds, type ThingKind, thingKinds } from "../../src/model/things.ts";
import type { Row } from "./filter-meanings.ts";
import { moments } from "./moments.ts";
import {
  attestations,
  changes,
  citations,
  type Item,
  links,
  names,
  positions,
  retracted,
  revisions,
  things,
  type VariedLink,
} from "./varied.ts";

// What each field that reads a relationship must give, said a second time and in another way: by the graph
// in memory, so that a field whose arrow points the wrong way has other rows than were written.

/** The rows of a field, in no order, by its parent; a root has none. */
type Members = (parent: Item) => Row[];

const byId = new Map(
  [...things, ...links, ...citations, ...attestations, ...changes, ...revisions, ...positions].map(
    (item) => [item.id, item],
  ),
);

function itemOf(id: unknown): Item {
  const item = byId.get(String(id));
  if (!item) throw new Error(`${String(id)} was not written.`);
  return item;
}

const only = (id: unknown): Row[] => (id ? [{ node: itemOf(id), link: null }] : []);
const leadingTo = (link: VariedLink): Row => ({ node: itemOf(link.to), link });
const comingFrom = (link: VariedLink): Row => ({ node: itemOf(link.from), link });

/** The links of a kind that begin at the parent, and what they lead to. */
function forwards(kind: string): Members {
  return ({ id }) =>
    links.filter(({ kind_, from }) => kind_ === kind && from === id).map(leadingTo);
}

/** The links of a kind that lead to the parent, and where they begin. */
function backwards(kind: string): Members {
  return ({ id }) => links.filter(({ kind_, to }) => kind_ === kind && to === id).map(comingFrom);
}

function bothWays(kind: string): Members {
  return (parent) => [...forwards(kind)(parent), ...backwards(kind)(parent)];
}

const citationsWhere = (isMeant: (citation: Item) => boolean): Row[] =>
  citations.filter(isMeant).map((node) => ({ node, link: null }));
const ofOwnProperties: Members = ({ id }) =>
  citationsWhere(({ subject }) => String(subject).startsWith(`${id}#`));
const ofSubject: Members = ({ id }) => citationsWhere(({ subject }) => subject === id);

const firstSpeaker: Members = (parent) =>
  forwards("said-by")(parent).filter(({ link }) => link?.position === "00");
const ofFact: Members = ({ id }) =>
  attestations.filter(({ fact }) => fact === id).map((node) => ({ node, link: null }));
const linksFrom = groupBy(links, ({ from }) => from);
/** What an attestation states of links: a link of a statement is stated with the statement. */
const statedLinks = ({ fact, stated }: Item) =>
  (linksFrom.get(String(fact)) ?? []).filter(({ id }) => String(stated).includes(`"${id}"`));
const ofPart: Members = (link) =>
  attestations
    .filter(({ fact, stated }) => fact === link.from && String(stated).includes(`"${link.id}"`))
    .map((node) => ({ node, link: null }));
const ofDispute: Members = ({ disputedBy }) =>
  String(disputedBy ?? "")
    .split(" ")
    .flatMap(only);
/** The passages of its article for the fact, its properties, or the links that it states of it. */
const ofAttestation: Members = (attestation) => {
  const ids = [attestation.fact, ...statedLinks(attestation).map(({ id }) => id)];
  return citationsWhere(
    ({ article, subject }) =>
      article === attestation.source && ids.includes(String(subject).split("#")[0]),
  );
};

/** The office whose id a statement's link to its speaker holds. */
const capacityOf = (saidBy: Item | undefined): Row[] =>
  links.filter(({ id }) => id === saidBy?.officeLinkId).map(leadingTo);

/** Also those of the agencies that serve the city. */
const officialsOfCity: Members = (city) =>
  [city, ...backwards("serves")(city).map(({ node }) => node)].flatMap(backwards("held-office"));

/** What an article attests of statements. */
const statementsIn: Members = ({ id }) =>
  attestations
    .filter(({ source, fact }) => source === id && kindOf(String(fact)) === "statement")
    .flatMap(({ fact }) => only(fact));

/** What mentions an entity, and is not about it. */
const onlyMentioned: Members = (entity) => {
  const about = new Set(backwards("about")(entity).map(({ node }) => node.id));
  return backwards("mentions")(entity).filter(({ node }) => !about.has(node.id));
};

type Entries = [string, Members][];

const labelsOf = (kinds: readonly ThingKind[]) => kinds.map((kind) => thingKinds[kind].label);

/** `Agency.parts` of every kind of links: at both ends, the field of the model's word. */
const ofLinkKinds: Entries = LINK_KINDS.flatMap((kind) => {
  const { from, to, forward, backward, isUndirected } = linkKindEntry(kind);
  const at = (ends: readonly ThingKind[], { word }: Direction, members: Members): Entries =>
    labelsOf(ends).map((label) => [`${label}.${word}`, members]);
  return isUndirected
    ? at([...from, ...to], forward, bothWays(kind))
    : [...at(from, forward, forwards(kind)), ...at(to, backward, backwards(kind))];
});

const ofLinkTypes: Entries = LINK_KINDS.map(linkTypeName).flatMap((type) => [
  [`${type}.from`, ({ from }) => only(from)],
  [`${type}.to`, ({ to }) => only(to)],
  [`${type}.citations`, ofSubject],
  [`${type}.disputed`, ofDispute],
]);

const ofStanding: Entries = [
  ...LINK_KINDS.map((kind): Entries[number] => [
    `${linkTypeName(kind)}.attestations`,
    isBetweenEntities(kind) ? ofFact : ofPart,
  ]),
  ...Object.values(thingKinds).flatMap(
    ({ label }): Entries => [
      [`${label}.attestations`, ofFact],
      [`${label}.disputed`, ofDispute],
    ],
  ),
  ["Attestation.source", ({ source }) => only(source)],
  ["Attestation.outlet", ({ outlet }) => only(outlet)],
  ["Attestation.citations", ofAttestation],
  // A thing that several of its links lead to stands at each of them.
  ["Attestation.states", (attestation) => statedLinks(attestation).map(leadingTo)],
];

/** The statement or article that states a link. */
const ofHistory = ({ id, from }: Item, isOwn: boolean): Row[] =>
  revisions
    .filter(({ fact }) => fact === (isOwn ? id : from))
    .map((node) => ({ node, link: null }));
const ofRevisions: Entries = [
  ...LINK_KINDS.map((kind): Entries[number] => [
    `${linkTypeName(kind)}.revisions`,
    (link) => ofHistory(link, isBetweenEntities(kind)),
  ]),
  ...Object.values(thingKinds).map(({ label }): Entries[number] => [
    `${label}.revisions`,
    (thing) => ofHistory(thing, true),
  ]),
  ["Revision.change", ({ change }) => only(change)],
  ["Revision.source", ({ source }) => only(source === "by-hand" ? null : source)],
  ["Retracted.change", ({ change }) => only(change)],
];

const ofEntities: Entries = Object.values(entityKinds).flatMap(({ label }) => [
  [`${label}.links`, (parent) => ENTITY_LINK_KINDS.flatMap((kind) => bothWays(kind)(parent))],
  [`${label}.citations`, ofOwnProperties],
  [
    `${label}.timeline`,
    ({ id }) => moments.filter(({ entity }) => entity === id).map((node) => ({ node, link: null })),
  ],
  [
    `${label}.distinctFrom`,
    ({ distinctFrom }) => (Array.isArray(distinctFrom) ? distinctFrom.flatMap(only) : []),
  ],
  [
    `${label}.names`,
    ({ id }) => names.filter(({ entity }) => entity === id).map((node) => ({ node, link: null })),
  ],
]);

const ofRoots: Entries = Object.entries(thingKinds).map(([kind, { plural }]) => [
  `Query.${plural}`,
  () => things.filter(({ id }) => kindOf(id) === kind).map((node) => ({ node, link: null })),
]);

const others: Entries = [
  ["City.officials", officialsOfCity],
  ["Statement.speaker", firstSpeaker],
  ["Statement.saidBy", firstSpeaker],
  ["Statement.capacity", (parent) => capacityOf(firstSpeaker(parent)[0]?.link ?? undefined)],
  ["SaidBy.capacity", capacityOf],
  ["Article.statements", statementsIn],
  ...Object.values(entityKinds).map(({ label }): Entries[number] => [
    `${label}.discussedIn`,
    (entity) => [...backwards("about")(entity), ...onlyMentioned(entity)],
  ]),
  ["Statement.citations", ofSubject],
  ["Article.citations", ({ id }) => citationsWhere(({ article }) => article === id)],
  ["Agency.creditedIn", ({ id }) => citationsWhere(({ via }) => via === id)],
  ...["Topic", "Program"].map((label): Entries[number] => [
    `${label}.positions`,
    ({ id }) =>
      positions.filter(({ subject }) => subject === id).map((node) => ({ node, link: null })),
  ]),
  ["Position.subject", ({ subject }) => only(subject)],
  ["Position.speaker", ({ speaker }) => only(speaker)],
  ["Position.statement", ({ statement }) => only(statement)],
  ["Position.previous", ({ previous }) => only(previous)],
  ["Citation.article", ({ article }) => only(article)],
  ["Citation.via", ({ via }) => only(via)],
  ["Citation.backs", ({ subject }) => only(String(subject).split("#")[0])],
];

const membersOf = new Map([
  ...[...ofLinkKinds, ...ofLinkTypes, ...ofStanding, ...ofRevisions, ...ofEntities, ...ofRoots],
  ...others,
]);

/** What a field of a type must give of a parent, in no order. */
export function writtenRows(type: string, field: string, parent: Item): Row[] {
  const members = membersOf.get(`${type}.${field}`);
  if (!members) throw new Error(`Say in tests/support/memberships.ts what ${type}.${field} gives.`);
  return members(parent);
}

const OTHERS: Readonly<Record<string, readonly Item[]>> = {
  ...{ Citation: citations, Attestation: attestations },
  ...{ Change: changes, Revision: revisions, Retracted: retracted, Position: positions },
};

/** All that was written of a type of the API. */
export function writtenParents(type: string): Item[] {
  const ofType = (kind: ThingKind | null) => kind !== null && thingKinds[kind].label === type;
  return [
    ...things.filter(({ id }) => ofType(kindOf(id))),
    ...links.filter(({ kind_ }) => linkTypeName(kind_) === type),
    ...(OTHERS[type] ?? []),
  ];
}

/** A root's parent. */
export const NOTHING: Item = { id: "" };
