import { datedProperties, UNKNOWN_LATEST } from "../model/dates.ts";
import { kindOf } from "../model/ids.ts";
import { datesOf, isEntityKind, propertiesOf, type ThingKind } from "../model/things.ts";
import { backs, type Values } from "./attestation.ts";
import type { Attested, Dispute, LiveFact, LiveLink } from "./live-fact.ts";
import { thingWord } from "./replacing.ts";
import { resolveLink, resolveLinks } from "./resolve-links.ts";
import { resolveNames } from "./resolve-names.ts";
import type { Rule } from "./settle.ts";
import { bySources, type Source, settleAll } from "./settle-properties.ts";

/**
 * What the graph has of a fact: a function of its attestations alone, in whatever order they come.
 * Those that dispute it have no say in its values.
 * @param attested at least one that backs it
 */
export function resolve(fact: string, attested: readonly Attested[]): LiveFact {
  const all = bySources(attested);
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
  const saidOnBound = `../${first.edtf.split("/").at(-1)}`;
  return { ...datedProperties("saidOn", saidOnBound), saidOnBound };
}

const key = ({ latest, edtf }: { latest: string; edtf: string }) => `${latest} ${edtf}`;

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
