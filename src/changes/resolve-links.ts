import { datedProperties, stillSoProperties } from "../model/dates.ts";
import { isBetweenEntities, type LinkKind, linkKindEntry } from "../model/links.ts";
import type { StatedFact, StatedLink, Values } from "./attestation.ts";
import type { Dispute, LiveLink } from "./live-fact.ts";
import { linkField, linkWord } from "./replacing.ts";
import type { Rule } from "./settle.ts";
import { candidate, type Source, type Stating, settleAll, settled } from "./settle-properties.ts";

/**
 * The links of a statement or an article. Of a kind that is settled as one value, all come from one source.
 * @param sources in their order
 * @param disputes gets what they contradict each other about
 */
export function resolveLinks(
  sources: readonly Source[],
  disputes: Dispute[],
): Map<string, LiveLink> {
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

/**
 * What is stored of one link.
 * @param stating the sources that state it, in their order
 * @param disputes gets what they contradict each other about
 */
export function resolveLink(
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

function linkRule(kind: LinkKind, property: string): Rule {
  if (property === "since" || property === "until") return "date";
  // The first article that has the part says where it stands among the others.
  if (property === "position") return "name";
  return linkKindEntry(kind).properties[property]?.type === "text" ? "words" : "same";
}
