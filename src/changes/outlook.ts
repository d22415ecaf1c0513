import { isEntityId } from "../model/ids.ts";
import { type Attesting, backs, namedIn, publisherIn } from "./attestation.ts";
import type { Draft } from "./draft.ts";
import type { GraphState, KnownAttestation, SourceDates, Touch } from "./graph-state.ts";
import type { Attested, LiveFact, LiveLink } from "./live-fact.ts";
import { speakerRank } from "./own-attestations.ts";
import { standingOfPassages } from "./passage.ts";
import { resolve } from "./resolve.ts";
import { bySource } from "./settle.ts";

/** An attestation after a change; its passages are null if they were not read. */
export type AttestationAfter = Attested & Pick<KnownAttestation, "passages">;

/** What a fact comes to after a change. */
export interface FactAfter {
  /** By source: what is attested then. */
  attestations: ReadonlyMap<string, AttestationAfter>;
  isByHand: boolean;
  /** What the graph has of it; null: nothing. */
  live: LiveFact | null;
}

/** What a change comes to, before it is compared with the graph. */
export interface Outlook {
  facts: ReadonlyMap<string, FactAfter>;
  /** Whether the graph has a thing then. */
  hasThing(id: string): boolean;
}

/**
 * Follows a change through the facts that were read. The graph is a function of the attestations
 * and of the retractions by hand: a fact is in it if a source states it, nobody has retracted it by
 * hand, and what it can't do without is there: both ends of a link, a speaker of a statement that
 * has speakers. Of a statement's other links, those are there whose ends are.
 */
export function outlookOf(draft: Draft, state: GraphState): Outlook {
  const words = new Map([...state.facts].map((fact) => [fact, wordsAfter(fact, draft, state)]));
  keepHeldEntities(words, draft, state);
  const attested = new Map(
    [...words].map(([fact, bySource]) => [
      fact,
      new Map([...bySource].map(([source, word]) => [source, attestedAfter(word, words, state)])),
    ]),
  );
  const resolved = new Map<string, LiveFact | null>();
  const resolvedOf = (fact: string): LiveFact | null => {
    const known = resolved.get(fact);
    if (known !== undefined) return known;
    const all = [...(attested.get(fact)?.values() ?? [])];
    const made = all.some(backs) ? resolve(fact, all) : null;
    resolved.set(fact, made);
    return made;
  };
  const isByHand = (fact: string) =>
    draft.byHand.get(fact) ?? state.retracted.get(fact)?.byHand ?? false;
  const hasThing = (id: string): boolean => {
    if (!attested.has(id)) return state.things.has(id);
    const fact = resolvedOf(id);
    if (!fact || isByHand(id)) return false;
    const speakers = [...fact.links.values()].filter(({ kind }) => kind === "said-by");
    return speakers.length === 0 || speakers.some(({ to }) => hasThing(to));
  };
  const liveOf = (fact: string): LiveFact | null => {
    const all = resolvedOf(fact);
    if (!all || isByHand(fact)) return null;
    if (all.link) return hasThing(all.link.from) && hasThing(all.link.to) ? all : null;
    if (!hasThing(fact)) return null;
    const there = [...all.links].filter(([, { to }]) => hasThing(to));
    return { ...all, links: there.length < all.links.size ? ranked(there) : all.links };
  };
  const facts = new Map(
    [...attested].map(([fact, attestations]) => [
      fact,
      { attestations, isByHand: isByHand(fact), live: liveOf(fact) },
    ]),
  );
  return { facts, hasThing };
}

/** Whether the graph has all that an attestation states, and not only what others state instead. */
export function isWhole({ links }: Attesting["stated"], live: LiveFact | null): boolean {
  return live !== null && Object.keys(links ?? {}).every((id) => live.links.has(id));
}

/** The speakers that are left of a statement move up. */
function ranked(links: readonly (readonly [string, LiveLink])[]): ReadonlyMap<string, LiveLink> {
  const speakers = links.filter(([, { kind }]) => kind === "said-by");
  const inOrder = speakers.map(([, { values }]) => String(values.position)).sort();
  return new Map(
    links.map(([id, link]) => {
      if (link.kind !== "said-by") return [id, link];
      const position = speakerRank(inOrder.indexOf(String(link.values.position)));
      return [id, { ...link, values: { ...link.values, position } }];
    }),
  );
}

/** What a source says of a fact, as it was read or as a draft has it. */
type Word = Attesting | KnownAttestation;
type Words = Map<string, Map<string, Word>>;

function wordsAfter(fact: string, draft: Draft, state: GraphState): Map<string, Word> {
  const after = new Map<string, Word>(state.attestations.get(fact));
  for (const [source, attesting] of draft.attestations.get(fact) ?? []) {
    if (attesting) after.set(source, attesting);
    else after.delete(source);
  }
  return after;
}

/** With what follows from its passages, and from what its source says of itself. */
function attestedAfter(word: Word, words: Words, state: GraphState): AttestationAfter {
  const { fact, source, passages } = word;
  const own = words.get(source)?.get(source)?.stated;
  // A source that is itself gone has no date any more.
  const dates = words.has(source) ? own?.values : state.sourceDates.get(source);
  // Whose word it is follows from its source too, if that was read; one that is gone has no outlet.
  if ("outlet" in word && (passages === null || !words.has(source))) {
    return { ...word, ...datesIn(dates) };
  }
  const publisher = own ? publisherIn(own) : null;
  return { ...word, ...standingOfPassages(fact, passages ?? [], publisher), ...datesIn(dates) };
}

function datesIn(dates: Readonly<Record<string, unknown>> | SourceDates = {}): SourceDates {
  const { publishedOn, updatedOn }: { publishedOn?: unknown; updatedOn?: unknown } = dates;
  const known = (date: unknown) => (typeof date === "string" ? date : null);
  return { publishedOn: known(publishedOn), updatedOn: known(updatedOn) };
}

/**
 * An entity that no source states any more keeps its last attestation while another attestation
 * names it, also one of a fact that is not in the graph, and loses it with the last of them.
 */
function keepHeldEntities(attested: Words, draft: Draft, state: GraphState): void {
  const left = [...attested].filter(
    ([fact, after]) => isEntityId(fact) && [...after.values()].every(({ isKept }) => isKept),
  );
  if (left.length === 0) return;
  const named = namedThings(attested);
  for (const [fact, after] of left) {
    const isHeld =
      named.has(fact) ||
      state.touching.get(fact)?.some((touch) => staysIn(touch, draft, state)) ||
      state.waiting.get(fact)?.some((waiting) => !state.facts.has(waiting));
    // One that was kept before stays the one, whoever else has stated it in between.
    const before = [...(after.size > 0 ? after : (state.attestations.get(fact) ?? after)).values()];
    const last = before.toSorted((a, b) => bySource(dated(a, state), dated(b, state))).at(-1);
    after.clear();
    if (!isHeld || !last) continue;
    const hasSource = attested.get(last.source)?.size !== 0;
    after.set(last.source, { ...last, isKept: true, ...(!hasSource && { passages: [] }) });
  }
}

const dated = ({ source }: { source: string }, { sourceDates }: GraphState) => ({
  source,
  publishedOn: sourceDates.get(source)?.publishedOn ?? "",
});

/** The things that the attested facts name. */
function namedThings(attested: Words): ReadonlySet<string> {
  return new Set([...attested.values()].flatMap((all) => [...all.values()].flatMap(namedIn)));
}

/**
 * Whether something that refers to an entity in the graph goes on doing so, as far as the attested
 * facts don't say it.
 */
function staysIn({ fact, article }: Touch, draft: Draft, { facts }: GraphState): boolean {
  if (article === null) return !facts.has(fact);
  return !draft.attestations.get(fact)?.has(article);
}
