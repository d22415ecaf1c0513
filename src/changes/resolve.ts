import { datedProperties, stillSoProperties, UNKNOWN_LATEST } from "../model/dates.ts";
import { kindOf } from "../model/ids.ts";
import { isBetweenEntities, type LinkKind, linkKindEntry } from "../model/links.ts";
import { datesOf, isEntityKind, propertiesOf, type ThingKind } from "../model/things.ts";
import { type Word, wordsOf } from "../model/vocabularies.ts";
import {
  type Attestation,
  backs,
  type Standing,
  type StatedFact,
  type StatedLink,
  type StatedName,
  type Values,
} from "./attestation.ts";
import type { SourceDates } from "./graph-state.ts";
import { linkField, linkWord, thingWord } from "./replacing.ts";
import { bySource, type Candidate, type Rule, settle } from "./settle.ts";

/** An attestation with the dates of its source. */
export interface Attested extends Attestation, Standing, SourceDates {}

/** Values that contradict each other, and whose each is. */
export interface Dispute {
  /** The word that `replaces` and `differs` would list. */
  word: string;
  property: string;
  /** The link whose property it is, where the fact is not the link itself. */
  link?: string;
  values: readonly { source: string; value: string }[];
  /** The one that the graph shows. */
  shown: string;
  isConflict: boolean;
}

export interface LiveLink extends StatedLink {
  /** What is stored besides what was stated. */
  derived: Values;
}

export interface LiveName extends StatedName {
  basis: Extract<Word<"Basis">, "PASSAGE" | "EDITORIAL">;
}

/** A fact as the graph has it. */
export interface LiveFact {
  /** Its ends, where it is a link between entities. */
  link: Pick<StatedLink, "kind" | "from" | "to"> | null;
  values: Values;
  derived: Values;
  names: readonly LiveName[];
  links: ReadonlyMap<string, LiveLink>;
  disputes: readonly Dispute[];
  /** No source states it any more; it stays for what refers to it. */
  isKept: boolean;
  /** All that it comes of, with those that speak against it. */
  attested: readonly Attested[];
}

/**
 * What the graph has of a fact: a function of its attestations alone, in whatever order they come.
 * Those that dispute it have no say in its values.
 * @param attested at least one that backs it
 */
export function resolve(fact: string, attested: readonly Attested[]): LiveFact {
  const all = attested
    .map((each) => ({ ...each, day: dayOf(each.publishedOn) }))
    .toSorted((a, b) => bySource(dated(a), dated(b)));
  const sources = all.filter(backs);
  const disputes: Dispute[] = [];
  const isKept = attested.every((each) => each.isKept);
  const kind = kindOf(fact);
  const link = sources[0]?.stated.link;
  if (!kind) {
    if (!link) throw new Error(`${fact} is neither a thing nor a link between entities.`);
    const stated = sources.map((each) => ({ ...each, values: each.stated.values }));
    const live = resolveLink({ ...link, id: fact }, stated, disputes);
    return { ...live, link, names: [], links: new Map(), disputes, isKept, attested: all };
  }
  const settledValues = settleAll(
    sources.map((each) => ({ ...each, values: each.stated.values })),
    (property) => ({ rule: thingRule(kind, property), word: thingWord(kind, property) }),
    disputes,
  );
  const { values, links } = ofOneVoice(settledValues, resolveLinks(sources, disputes));
  const bounds = datesOf(kind).map((name) => datedProperties(name, values[name]));
  const derived = Object.assign({}, ...bounds, kind === "statement" && saidBy(values, sources));
  const names = resolveNames(String(values.name), sources, disputes);
  const ofEntity = isEntityKind(kind) ? names : [];
  return { link: null, values, derived, names: ofEntity, links, disputes, isKept, attested: all };
}

/**
 * What nobody gives the date of was said at the latest when the first of its articles appeared in the form in which it
 * was read.
 */
function saidBy({ saidOn }: Values, sources: readonly Source[]): Values {
  if (saidOn !== undefined) return {};
  const bounds = sources.flatMap(({ publishedOn, updatedOn }) => {
    const edtf = updatedOn ?? publishedOn;
    const { onLatest = UNKNOWN_LATEST } = datedProperties("on", edtf);
    return edtf && onLatest !== UNKNOWN_LATEST ? [{ edtf, latest: onLatest }] : [];
  });
  const [first] = bounds.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  if (!first) return {};
  // Its latest day counts, so that “about” says nothing here.
  const saidOnBound = `../${first.edtf
    .split("/")
    .at(-1)
    ?.replace(/[~?%]$/, "")}`;
  return { ...datedProperties("saidOn", saidOnBound), saidOnBound };
}

const key = ({ latest, edtf }: { latest: string; edtf: string }) => `${latest} ${edtf}`;

interface Source extends Attested {
  day: string;
}
type Stating = Source & { values: Values };

const dated = ({ source, day }: Source) => ({ source, publishedOn: day });

function dayOf(publishedOn: string | null): string {
  return datedProperties("on", publishedOn).onEarliest ?? "";
}

/**
 * Leaves out what a statement can't have beside the rest: a speaker or a quotation, where the
 * article speaks itself; and words for somebody without a name, where another source has the name.
 */
function ofOneVoice(
  { attribution, text, ...values }: Values,
  links: ReadonlyMap<string, LiveLink>,
): Pick<LiveFact, "values" | "links"> {
  if (values.voice === "REPORTING") {
    const isOfSpeaker = ({ kind }: LiveLink) => kind === "said-by" || kind === "on-behalf-of";
    return { values, links: new Map([...links].filter(([, link]) => !isOfSpeaker(link))) };
  }
  const isNamed = [...links.values()].some(({ kind }) => kind === "said-by");
  const own = {
    ...(text !== undefined && { text }),
    ...(attribution !== undefined && !isNamed && { attribution }),
  };
  return { values: { ...values, ...own }, links };
}

function thingRule(kind: ThingKind, property: string): Rule {
  if (property === "name") return "name";
  const told = propertiesOf(kind).find(([name]) => name === property)?.[1];
  if (property === "sameAs" || property === "distinctFrom" || told?.type === "texts") return "list";
  if (told?.type === "date") return "date";
  if (property === "attribution") return "words";
  return kind === "statement" && property === "text" ? "text" : "same";
}

function linkRule(kind: LinkKind, property: string): Rule {
  if (property === "since" || property === "until") return "date";
  // The first article that has the part says where it stands among the others.
  if (property === "position") return "name";
  return linkKindEntry(kind).properties[property]?.type === "text" ? "words" : "same";
}

function candidate(
  { source, day, replaces, differs }: Source,
  value: Candidate["value"],
  word: string,
) {
  return {
    ...{ source, value, publishedOn: day },
    replaces: replaces.includes(word),
    differs: differs.includes(word),
  };
}

/** Settles every property that any of the sources states. */
function settleAll(
  sources: readonly Stating[],
  of: (property: string) => { rule: Rule; word: string; link?: string },
  disputes: Dispute[],
): Values {
  const properties = [...new Set(sources.flatMap(({ values }) => Object.keys(values)))].sort();
  return Object.fromEntries(
    properties.map((property) => {
      const { rule, word, link } = of(property);
      const candidates = sources.flatMap((each) => {
        const value = each.values[property];
        return value === undefined ? [] : [candidate(each, value, word)];
      });
      return [
        property,
        settled(rule, candidates, { word, property, ...(link && { link }) }, disputes),
      ];
    }),
  );
}

function settled(
  rule: Rule,
  candidates: readonly Candidate[],
  what: Pick<Dispute, "word" | "property" | "link">,
  disputes: Dispute[],
): string | number | string[] {
  const { value, isDisputed, isConflict } = settle(rule, candidates);
  if (isDisputed) {
    const values = candidates.map((each) => ({ source: each.source, value: String(each.value) }));
    disputes.push({ ...what, values, shown: String(value), isConflict });
  }
  return typeof value === "object" ? [...value] : value;
}

function resolveLinks(sources: readonly Source[], disputes: Dispute[]): Map<string, LiveLink> {
  const stated = new Map<string, StatedLink>();
  for (const { stated: own } of sources) {
    for (const [id, link] of Object.entries(own.links ?? {})) stated.set(id, link);
  }
  const chosen = new Map<LinkKind, StatedLinks>();
  for (const kind of new Set([...stated.values()].map((link) => link.kind))) {
    const { single, together } = linkKindEntry(kind);
    const property = single ?? together;
    if (property) chosen.set(kind, chosenSet(kind, property, sources, disputes));
  }
  const live = new Map<string, LiveLink>();
  for (const [id, link] of stated) {
    const set = chosen.get(link.kind);
    if (set && !(id in set)) continue;
    const stating = sources.flatMap((each) => {
      const own = each.stated.links?.[id];
      return own ? [{ ...each, values: own.values }] : [];
    });
    const resolved = resolveLink({ ...link, id }, stating, disputes);
    const position = set?.[id]?.values.position;
    const values = { ...resolved.values, ...(position !== undefined && { position }) };
    live.set(id, { ...link, ...resolved, values });
  }
  return live;
}

type StatedLinks = NonNullable<StatedFact["links"]>;

/**
 * The links of a kind that are settled as one value, as the earliest source has them that states
 * this value: its order counts.
 */
function chosenSet(
  kind: LinkKind,
  property: string,
  sources: readonly Source[],
  disputes: Dispute[],
): StatedLinks {
  const word = linkField(kind);
  const sets = sources.flatMap((each) => {
    const own = Object.entries(each.stated.links ?? {}).filter(([, link]) => link.kind === kind);
    const ends = own.map(([, { to }]) => to).sort();
    return own.length > 0 ? [{ each, ends: ends.join(", "), links: Object.fromEntries(own) }] : [];
  });
  const candidates = sets.map(({ each, ends }) => candidate(each, ends, word));
  const chosen = settled("same", candidates, { word, property }, disputes);
  return sets.find(({ ends }) => ends === chosen)?.links ?? {};
}

function resolveLink(
  { id, kind }: { id: string; kind: LinkKind },
  stating: readonly Stating[],
  disputes: Dispute[],
): Pick<LiveLink, "values" | "derived"> {
  const isOwn = isBetweenEntities(kind);
  const values = settleAll(
    stating,
    (property) => ({
      rule: linkRule(kind, property),
      word: linkWord(kind, property),
      ...(!isOwn && { link: id }),
    }),
    disputes,
  );
  return { values, derived: isOwn ? spanProperties(values, stating) : {} };
}

function spanProperties(values: Values, stating: readonly Stating[]): Values {
  const since = datedProperties("since", values.since);
  const still = stating.filter((each) => each.values.until === "..");
  // What is still so on a source's day had begun by then.
  const days = still.map(({ publishedOn }) => datedProperties("on", publishedOn).onLatest ?? "");
  const begun = { ...since, sinceLatest: [String(since.sinceLatest), ...days].sort()[0] ?? "" };
  if (values.until !== "..") return { ...begun, ...datedProperties("until", values.until) };
  const [latest] = still
    .map(({ day }) => day)
    .sort()
    .reverse();
  return { ...begun, ...stillSoProperties(latest) };
}

/** An entity has each text only once, of one kind, and one preferred name. */
function resolveNames(
  preferred: string,
  sources: readonly Source[],
  disputes: Dispute[],
): LiveName[] {
  const texts = new Set(
    sources.flatMap(({ stated: { values, names = [] } }) => [
      String(values.name),
      ...names.map(({ text }) => text),
    ]),
  );
  return [...texts].sort().map((text) => {
    const of = (property: "kind" | "language") => {
      const candidates = sources.flatMap((each) => {
        const value = each.stated.names?.find((name) => name.text === text)?.[property];
        return value === undefined ? [] : [candidate(each, value, "names")];
      });
      if (candidates.length === 0) return null;
      const what = { word: "names", property: `the ${property} of ${text}` };
      return String(settled("same", candidates, what, disputes));
    };
    const language = of("language");
    // A name that another source prefers is an alias, unless a source says what else it is.
    const other = of("kind");
    const kind = wordsOf("NameKind").find((word) => word === other) ?? "ALIAS";
    const giving = sources.filter(({ stated: { values, names = [] } }) =>
      [String(values.name), ...names.map((name) => name.text)].includes(text),
    );
    const isEditorial = giving.every(({ stated }) => stated.editorialNames?.includes(text));
    return {
      text,
      basis: isEditorial ? "EDITORIAL" : "PASSAGE",
      kind: text === preferred ? "PREFERRED" : kind,
      ...(language && { language }),
    };
  });
}
