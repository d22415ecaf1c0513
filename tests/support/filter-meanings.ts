import { UNKNOWN_EARLIEST, UNKNOWN_LATEST } from "../../src/model/dates.ts";
import { linkKinds } from "../../src/model/links.ts";
import { citations, type Item, links, names, type VariedLink } from "./varied.ts";

// What the filters mean, said a second time and in another way, over the graph in memory.

/** A list's row: what it leads to, and the link that leads there. */
export interface Row {
  node: Item;
  link: VariedLink | null;
}

type Fact = string | null | readonly (string | null)[] | boolean | { day: string };

/** The property whose dates are meant. */
const day = (property: string) => ({ day: property });
const linkedTo = (kind: string) => (row: Row) =>
  links.filter(({ kind_, from }) => kind_ === kind && from === row.node.id).map(({ to }) => to);
const linkedFrom = (kind: string) => (row: Row) =>
  links.filter(({ kind_, to }) => kind_ === kind && to === row.node.id).map(({ from }) => from);
const cited = (property: "article" | "via") => (row: Row) =>
  citations
    .filter(({ subject }) => subject === row.node.id)
    .map((citation) => citation[property] as string | null);
const ofNode = (property: string) => (row: Row) => (row.node[property] ?? null) as string | null;
const ofLink = (property: string) => (row: Row) => (row.link?.[property] ?? null) as string | null;
/** Whoever a parent's link leads to is a child. */
const whatRelative = ({ node, link }: Row) =>
  link?.kind === "PARENT" && link.to === node.id ? "CHILD" : String(link?.kind);
const entityKind = (row: Row) => (row.node.id.split("/")[0] ?? "").toUpperCase();

const linkType = ({ link }: Row) => (link ? linkKinds[link.kind_].type : null);
/** By the keys that are asked for: a name that is asked for is the whole of one. */
const named = (row: Row) =>
  names.filter(({ entity }) => entity === row.node.id).map(({ text }) => String(text));
const entity = { name: named, kinds: entityKind, kind: entityKind };

const statement: Record<string, (row: Row) => Fact> = {
  voice: ofNode("voice"),
  act: ofNode("act"),
  medium: ofNode("medium"),
  language: ofNode("language"),
  speaker: linkedTo("said-by"),
  isAttributed: (row) => linkedTo("said-by")(row).length > 0,
  onBehalfOf: linkedTo("on-behalf-of"),
  isQuoted: (row) => row.node.text !== null,
  saidBetween: () => day("saidOn"),
  about: linkedTo("about"),
  mentions: linkedTo("mentions"),
  addressedTo: linkedTo("addressed-to"),
  respondsTo: linkedTo("responds-to"),
  article: cited("article"),
  via: cited("via"),
};
const city = { name: named, region: ofNode("region"), country: ofNode("country") };
const program = {
  name: named,
  announcedBetween: () => day("announcedOn"),
  runBy: linkedFrom("runs"),
};
const legalCase = { name: named, kind: ofNode("kind"), openedBetween: () => day("openedOn") };
const article = {
  publishedBetween: () => day("publishedOn"),
  language: ofNode("language"),
  publishedBy: linkedTo("published-by"),
  writtenBy: linkedTo("written-by"),
};

/** By the name of the input type and the word: what of a row it is about. */
const facts: Record<string, Record<string, (row: Row) => Fact>> = {
  AgencyFilter: { name: named, kind: ofNode("kind") },
  ArticleFilter: article,
  AttestationFilter: {
    source: ofNode("source"),
    outlet: ofNode("outlet"),
    stance: ({ node }) => String(node.stance ?? "SUPPORTS"),
  },
  CaseFilter: legalCase,
  CitationFilter: {
    mode: ofNode("mode"),
    stance: ofNode("stance"),
    verification: ofNode("verification"),
    article: ofNode("article"),
    via: ofNode("via"),
  },
  CityFilter: city,
  ClientFilter: { ...entity, title: ofLink("title") },
  CityProgramFilter: { role: ofLink("role"), ...program },
  EntityFilter: entity,
  LinkedEntityFilter: {
    ...entity,
    linkKinds: linkType,
    link: linkType,
  },
  LocatedFilter: { ...entity, title: ofLink("title") },
  LocationFilter: { title: ofLink("title"), ...city },
  MemberFilter: { ...entity, title: ofLink("title") },
  MembershipFilter: { name: named, kind: ofNode("kind"), title: ofLink("title") },
  OfficeFilter: { ...entity, title: ofLink("title") },
  OfficialFilter: { name: named, title: ofLink("title") },
  PartyCaseFilter: { role: ofLink("role"), ...legalCase },
  PartyFilter: { ...entity, role: ofLink("role") },
  PayeeFilter: { ...entity, moneyKind: ofLink("kind") },
  PayerFilter: { ...entity, moneyKind: ofLink("kind") },
  PositionFilter: {
    stance: ofNode("stance"),
    speaker: ofNode("speaker"),
    hasChanged: ({ node }) => node.changedFrom !== undefined,
  },
  ProgramFilter: program,
  RepresentativeFilter: { ...entity, title: ofLink("title") },
  NameFilter: { name: named },
  RelativeFilter: { name: named, kind: whatRelative },
  ResponseFilter: { kind: ofLink("kind"), ...statement },
  SiteFilter: { role: ofLink("role"), ...city },
  TieFilter: { ...entity, title: ofLink("title") },
  StatementAboutFilter: { stance: ofLink("stance"), ...statement },
  RevisionFilter: { source: ofNode("source") },
  StatementFilter: statement,
  TimelineFilter: {
    kinds: ofNode("kind"),
    between: () => day(""),
    isDated: ({ node }) => node.on !== null,
  },
  SubjectFilter: { ...entity, stance: ofLink("stance") },
  WriterFilter: { ...entity, role: ofLink("role") },
  WrittenArticleFilter: { role: ofLink("role"), ...article },
};

export type Filter = Readonly<Record<string, unknown>>;

/** Whether a row is one that the filter keeps. */
export function keeps(type: string, filter: Filter, day: AskedDay | null, row: Row): boolean {
  if (type === "PersonFilter") return keepsPerson(filter, day, row);
  const heldOn = day === null || (row.link !== null && held(row.link, day));
  return (
    heldOn &&
    Object.entries(filter).every(([word, asked]) => {
      const fact = facts[type]?.[word];
      if (!fact) throw new Error(`${type}.${word} has no meaning here.`);
      return agrees(asked, fact(row), row);
    })
  );
}

function agrees(asked: unknown, fact: Fact, { node }: Row): boolean {
  if (typeof asked === "boolean") return asked === fact;
  if (fact !== null && typeof fact === "object" && "day" in fact) {
    const { from, until } = asked as { from?: string; until?: string };
    const bound = (end: string) => String(node[fact.day ? fact.day + end : end.toLowerCase()]);
    return (
      bound("Latest") >= (from ?? UNKNOWN_EARLIEST) &&
      bound("Earliest") <= (until ?? UNKNOWN_LATEST)
    );
  }
  const values = Array.isArray(fact) ? fact : [fact];
  return values.some((value) => value !== null && isAmong(asked as string[], String(value)));
}

/** No two words of an enum and no two ids differ only in capitals, so this holds for them too. */
function isAmong(asked: readonly string[], value: string): boolean {
  return asked.some((each) => each.toLowerCase() === value.toLowerCase());
}

/** The day on which links must have held: possibly, or for certain. */
export interface AskedDay {
  validOn: string;
  certainly?: boolean;
}

function held(link: VariedLink, { validOn, certainly }: AskedDay): boolean {
  const [begun, ended] = certainly
    ? [link.sinceLatest, link.untilEarliest]
    : [link.sinceEarliest, link.untilLatest];
  return String(begun) <= validOn && String(ended) >= validOn;
}

/** All that is asked of a person is asked of one and the same office. */
function keepsPerson(filter: Filter, day: AskedDay | null, { node }: Row): boolean {
  const { name, title, officeAt } = filter as Readonly<Record<string, string[] | undefined>>;
  if (name && !named({ node, link: null }).some((each) => isAmong(name, each))) return false;
  if (!title && !officeAt && day === null) return true;
  return links.some(
    (link) =>
      link.kind_ === "held-office" &&
      link.from === node.id &&
      (!title || isAmong(title, String(link.title))) &&
      (!officeAt || officeAt.includes(link.to)) &&
      (day === null || held(link, day)),
  );
}

/** The keys by which an order sorts a row, the last of them unique. */
export function keysOf(order: string, row: Row): string[] {
  const { node, link } = row;
  const unique = link ? link.id : node.id;
  if (order.startsWith("NAME")) return [String(node.label), unique];
  if (order.endsWith("CONNECTED")) return [String(node.degree).padStart(9, "0"), unique];
  if (order === "LATEST" || order === "EARLIEST") return [String(link?.sinceSort), unique];
  if (order.startsWith("STANCE")) return [String(node.sort), unique];
  if (order.startsWith("TEXT")) return [String(node.sort ?? link?.position), unique];
  return [String(node.saidOnSort ?? node.publishedOnSort ?? node.sort), unique];
}

export const isDescending = (order: string) =>
  order === "STANCE" || /(NAME|TEXT)_REVERSED|LATEST|NEWEST|MOST/.test(order);
