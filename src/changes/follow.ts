import { endsOfLink, kindOf } from "../model/ids.ts";
import { linkKinds } from "../model/links.ts";
import { type Naming, namedIn, publisherIn } from "./attestation.ts";
import { type Draft, factsOf, sourcesOf } from "./draft.ts";
import type { GraphState, Needs } from "./graph-state.ts";
import { type FactAfter, isWhole, type Outlook } from "./outlook.ts";
import { statesLinks } from "./passage.ts";
import { distinctIn } from "./references.ts";

// A change may reach further than the facts that it is about: what leads to a thing that leaves the
// graph leaves too, what has waited for one that comes back comes with it, and an entity that was
// kept only for a link goes with the link. Whoever plans a change reads, follows, and reads again
// until nothing more is needed. Most changes need one round.

/** What is read first for a draft. */
export function firstNeeds(draft: Draft): Needs {
  const all = [...draft.attestations.values()].flatMap((bySource) => [...bySource.values()]);
  const takenBack = [...draft.attestations].flatMap(([fact, bySource]) =>
    [...bySource.values()].includes(null) ? [fact] : [],
  );
  const sources = sourcesOf(draft);
  // What a source says of itself, its date and its publisher, counts for all that it says.
  const facts = new Set([...factsOf(draft), ...sources]);
  return {
    facts,
    whole: new Set(draft.byHand.keys()),
    sources,
    named: new Set(
      [...facts]
        .flatMap(endsOf)
        .concat(
          all.flatMap((each) =>
            each ? [...namedIn(each), ...distinctIn(each.stated.values)] : [],
          ),
        ),
    ),
    touched: new Set([...takenBack, ...draft.byHand.keys()].filter(isThing)),
    returning: new Set(),
    redated: new Set(),
  };
}

/** What is read to settle facts anew with the passages of all their sources. */
export function wholeNeeds(facts: Iterable<string>): Needs {
  const all = new Set(facts);
  const named = new Set([...all].flatMap(endsOf));
  return { ...firstNeeds(NOTHING), facts: all, whole: all, named };
}

const NOTHING: Draft = { attestations: new Map(), byHand: new Map() };

/** What more is needed than was read; null when nothing is. */
export function nextNeeds(needs: Needs, state: GraphState, outlook: Outlook): Needs | null {
  const more = {
    facts: new Set(needs.facts),
    whole: new Set(needs.whole),
    named: new Set(needs.named),
    touched: new Set(needs.touched),
    returning: new Set(needs.returning),
    redated: new Set(needs.redated),
  };
  const reach = (fact: string) => {
    if (more.facts.has(fact)) return;
    more.facts.add(fact);
    for (const end of endsOf(fact)) more.named.add(end);
  };
  for (const [fact, after] of outlook.facts) {
    if ((isMoved(fact, after, state) || isStirred(fact, after, state)) && isUnread(fact, state)) {
      more.whole.add(fact);
    }
    for (const end of lettingGo(fact, after, state)) {
      if (state.facts.has(end) || !mayBeKept(end, state)) continue;
      reach(end);
      more.touched.add(end);
    }
    if (!isThing(fact)) continue;
    const wasThere = state.things.has(fact);
    // Nothing refers to what was never known.
    const isKnown = wasThere || state.retracted.has(fact);
    if (isKnown && (isOnlyKept(state.attestations.get(fact)) || isOnlyKept(after.attestations))) {
      more.touched.add(fact);
    }
    const isThere = outlook.hasThing(fact);
    if (wasThere && (!isThere || isRenamed(fact, after, state))) {
      more.touched.add(fact);
      for (const touch of state.touching.get(fact) ?? []) {
        if (!isThere || touch.type === linkKinds["published-by"].type) reach(touch.fact);
      }
    }
    if (!wasThere && isThere && state.retracted.has(fact)) more.returning.add(fact);
    if (isReissued(fact, after, state)) {
      more.redated.add(fact);
      for (const stated of state.statedBy.get(fact) ?? []) reach(stated);
    }
    if (wasThere === isThere) continue;
    for (const waiting of state.waiting.get(fact) ?? []) {
      reach(waiting);
      more.whole.add(waiting);
    }
  }
  const isMore = Object.entries(more).some(
    ([name, ids]) => ids.size > needs[name as keyof typeof more].size,
  );
  return isMore ? { ...needs, ...more } : null;
}

/** Whether a fact, or one of the links that it states, comes into the graph or leaves it. */
function isMoved(fact: string, { live }: FactAfter, state: GraphState): boolean {
  if ((isThing(fact) ? state.things : state.links).has(fact) !== (live !== null)) return true;
  const own = statesLinks(fact) ? (state.linksOf.get(fact) ?? []) : [];
  const links = live?.links ?? new Map();
  return own.length !== links.size || own.some(([id]) => !links.has(id));
}

/** Whether an attestation begins to wait for something, or no longer does. */
function isStirred(fact: string, { live }: FactAfter, { attestations }: GraphState): boolean {
  return [...(attestations.get(fact)?.values() ?? [])].some(
    ({ stated, idle }) => (idle === null) !== isWhole(stated, live),
  );
}

/** Whether passages of another source would have to be known. */
function isUnread(fact: string, state: GraphState): boolean {
  return [...(state.attestations.get(fact)?.values() ?? [])].some(
    ({ passages }) => passages === null,
  );
}

/** The things that the sources of a fact name no longer. */
function lettingGo(fact: string, { attestations }: FactAfter, state: GraphState): string[] {
  const now = namedBy(fact, attestations);
  return [...namedBy(fact, state.attestations.get(fact))].filter((id) => !now.has(id));
}

function namedBy(fact: string, attestations: ReadonlyMap<string, Naming> = new Map()): Set<string> {
  return new Set([...attestations.values()].flatMap((each) => [...endsOf(fact), ...namedIn(each)]));
}

/** What is not in the graph may be kept too, and retracted by hand. */
function mayBeKept(id: string, { things, retracted }: GraphState): boolean {
  return things.get(id)?.properties.isKept === true || retracted.has(id);
}

/** An article without a headline is shown by its publisher's name. */
function isRenamed(fact: string, { live }: FactAfter, { things }: GraphState): boolean {
  return kindOf(fact) === "agency" && live?.values.name !== things.get(fact)?.properties.name;
}

/** Whether an entity stays, if at all, only for what refers to it, and goes when nothing does. */
function isOnlyKept(attestations: ReadonlyMap<string, { isKept: boolean }> = new Map()): boolean {
  return [...attestations.values()].every(({ isKept }) => isKept);
}

/**
 * The dates of a source decide which of several counts and until when something was said, and its publisher whose word
 * it is.
 */
function isReissued(fact: string, { attestations }: FactAfter, state: GraphState): boolean {
  const [before, after] = [state.attestations.get(fact)?.get(fact), attestations.get(fact)];
  if (kindOf(fact) !== "article" || !before) return false;
  const { publishedOn, updatedOn } = before.stated.values;
  const now = after?.stated.values;
  if (!after || now?.publishedOn !== publishedOn || now?.updatedOn !== updatedOn) return true;
  return publisherIn(after.stated) !== publisherIn(before.stated);
}

/** Both ends of a link between entities; a thing has none. */
function endsOf(fact: string): string[] {
  return isThing(fact) ? [] : Object.values(endsOfLink(fact));
}

function isThing(fact: string): boolean {
  return kindOf(fact) !== null;
}
