import { datedProperties } from "../model/dates.ts";
import { sentenceOf } from "../model/sentences.ts";
import { attestingText, passagesText, saysTheSame, statedText } from "./attestation.ts";
import type { Change } from "./change.ts";
import { difference } from "./difference.ts";
import type { GraphState, KnownAttestation, Properties } from "./graph-state.ts";
import { labelOfKind } from "./labels.ts";
import type { ChangePlan, Places } from "./outcome.ts";
import { type AttestationAfter, type FactAfter, isWhole, type Outlook } from "./outlook.ts";
import { type StoredPassage, withFound } from "./passage.ts";
import { planCitations } from "./plan-citations.ts";
import { planLive, planRemoval } from "./plan-fact.ts";

/** Plans what gets the graph, its attestations and their history to where a change leads. */
export function planDraft(
  outlook: Outlook,
  state: GraphState,
  change: Change,
  places: Places,
  plan: ChangePlan,
): void {
  for (const [fact, after] of outlook.facts) {
    planAttestations(fact, after, outlook, state, places, plan);
    if (after.live) planLive(fact, after.live, outlook, state, places, plan);
    else planRemoval(fact, state, plan);
    planRetraction(fact, after, state, change, plan);
  }
}

function planAttestations(
  fact: string,
  { attestations, live }: FactAfter,
  outlook: Outlook,
  state: GraphState,
  places: Places,
  plan: ChangePlan,
): void {
  const known = state.attestations.get(fact) ?? new Map<string, KnownAttestation>();
  for (const source of new Set([...known.keys(), ...attestations.keys()])) {
    const [before, after] = [known.get(source), attestations.get(source)];
    if (!after) plan.writes.removedAttestations.push({ fact, source });
    // Nothing changes what has not been read.
    if (after?.passages === null) continue;
    const all = after ? withFound(source, after.passages, before?.passages ?? []) : [];
    const isCited = ({ subject }: StoredPassage) => {
      const link = after?.stated.links?.[subject];
      return live !== null && (!link || outlook.hasThing(link.to));
    };
    const credits = ({ via }: StoredPassage) => !via || outlook.hasThing(via);
    const cited = all.filter(isCited).map((each) => (credits(each) ? each : withoutOutlet(each)));
    planCitations(fact, source, cited, state, places, plan);
    if (after) {
      const waiting = all.filter((each) => !isCited(each) || !credits(each));
      const isIdle = waiting.length > 0 || !isWhole(after.stated, live);
      const idle = isIdle ? passagesText(waiting) : null;
      const { publishedOnSort = null } = datedProperties("publishedOn", after.publishedOn);
      const wanted = propertiesOf({ ...after, idle, publishedOnSort });
      const properties = difference(
        wanted,
        before ? propertiesOf(before) : {},
        Object.keys(wanted),
      );
      if (!before || Object.keys(properties).length > 0) {
        plan.writes.attestations.push({ fact, source, properties });
      }
    }
    planRevision(fact, source, before, after, plan);
  }
}

function withoutOutlet({ via: _, ...passage }: StoredPassage): StoredPassage {
  return passage;
}

/** An attestation's properties in the graph; those that say nothing are left out. */
function propertiesOf(attestation: Omit<KnownAttestation, "passages">): Properties {
  const { stated, replaces, differs, isKept, idle, outlet, stance, publishedOnSort } = attestation;
  return {
    stated: statedText(stated),
    ...{ outlet: outlet ?? undefined, publishedOnSort: publishedOnSort ?? undefined },
    stance: stance === "DISPUTES" ? stance : undefined,
    ...{ replaces: orAbsent(replaces), differs: orAbsent(differs) },
    isKept: isKept || undefined,
    isIdle: idle === null ? undefined : true,
    passages: idle ?? undefined,
  };
}

function orAbsent(words: readonly string[]): readonly string[] | undefined {
  return words.length > 0 ? words : undefined;
}

/** What a source said of a fact is kept when it says something else, or begins or ends to say it. */
function planRevision(
  fact: string,
  source: string,
  before: KnownAttestation | undefined,
  after: AttestationAfter | undefined,
  plan: ChangePlan,
): void {
  const was = before && { ...before, passages: before.passages ?? [] };
  const is = after && { ...after, passages: after.passages ?? [] };
  if (was && is && saysTheSame(was, is)) return;
  plan.writes.revisions.push({ fact, source, before: was ? attestingText(was) : null });
}

/** What is known and not in the graph has a note there that says since when and why. */
function planRetraction(
  fact: string,
  { attestations, live, isByHand }: FactAfter,
  state: GraphState,
  change: Change,
  plan: ChangePlan,
): void {
  const known = state.retracted.get(fact);
  if (live) {
    if (known) plan.writes.returned.push(fact);
    return;
  }
  const before = state.things.get(fact)?.properties ?? state.links.get(fact)?.properties;
  const isAttested = attestations.size > 0;
  const { byHand: wasByHand = false, isAttested: wasAttested = false } = known ?? {};
  if (!before && wasByHand === isByHand && wasAttested === isAttested) return;
  const recordedAt = before?.recordedAt ?? known?.recordedAt ?? change.at;
  plan.writes.retracted.push({
    id: fact,
    properties: {
      ...{ byHand: isByHand, isAttested, recordedAt: String(recordedAt) },
      // Why it is out is told by the change that took it out, and not by later ones.
      ...((before || wasByHand !== isByHand) && { change: change.id }),
      ...(before && { label: labelIn(fact, before, state) }),
      ...(!known && !before && { change: change.id, label: fact }),
      kind: labelOfKind(fact),
    },
  });
}

/** Under which name a fact was known: a thing's label, a link's sentence. */
function labelIn(fact: string, properties: Properties, state: GraphState): string {
  const link = state.links.get(fact);
  if (!link) return String(properties.label);
  const end = (id: string) => String(state.things.get(id)?.properties.label ?? id);
  const { since = null, until = null } = properties as { since?: string; until?: string };
  const words = properties as Readonly<Record<string, string | number>>;
  const ends = { fromLabel: end(link.from), toLabel: end(link.to), toId: link.to };
  return sentenceOf({ ...words, ...ends, id: fact, since, until });
}
