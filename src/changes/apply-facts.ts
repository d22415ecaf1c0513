import type { Database } from "../graph/database.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { alikeLinks } from "./alike.ts";
import { inOneChange } from "./apply-draft.ts";
import { backs, endsIn } from "./attestation.ts";
import { alikeNotes, calledIn } from "./called-alike.ts";
import { type Author, newChange } from "./change.ts";
import { contradictionsOf } from "./contradictions.ts";
import { DraftBuilder } from "./draft.ts";
import type { Facts } from "./facts.ts";
import type { GraphState } from "./graph-state.ts";
import { writeAll } from "./graph-writes.ts";
import { attestedBy, type Callings, callingsOf, linksOfPeople } from "./known-facts.ts";
import { namesakesOf } from "./known-namesakes.ts";
import { labelOfKind } from "./labels.ts";
import { officeLinks } from "./office-of.ts";
import { type ChangePlan, emptyPlan, type Note } from "./outcome.ts";
import type { Outlook } from "./outlook.ts";
import { type OwnAttestation, ownAttestations } from "./own-attestations.ts";
import { foresee, planChange } from "./plan-change.ts";
import type { Missing, Refusal } from "./refusal.ts";
import { strangers } from "./strangers.ts";

/** What is asked of the graph before facts are written: how entities are called that they name. */
export interface Inquiry {
  entities: readonly string[];
  judge(called: ReadonlyMap<string, Callings>): Pick<ChangePlan, "refusals" | "notes">;
}

/**
 * Brings the graph to what all sources state, one of which now states these facts: all of it or
 * nothing.
 * @param missing what to do with facts that the source stated before, and no longer does, if the
 *   facts are complete
 * @returns what was done; refusals, if nothing was
 * @throws Problem DATABASE_UNAVAILABLE
 */
export type ApplyFacts = (
  facts: Facts,
  missing: Missing,
  author: Author,
  inquiry?: Inquiry,
) => Promise<ChangePlan>;

/** Writes each source's facts in a transaction of their own. */
export function writingTo(database: Database): ApplyFacts {
  return (...all) => inOneChange(database, (run) => applyIn(run, ...all));
}

/** Carries the result of a trial past its transaction. */
class RolledBack<T> extends Error {
  readonly result: T;

  constructor(result: T) {
    super("A trial was rolled back.");
    this.result = result;
  }
}

/**
 * Does what writes facts, all in one transaction, and takes it back.
 * @throws Problem DATABASE_UNAVAILABLE
 */
export async function onTrial<T>(
  database: Database,
  work: (apply: ApplyFacts) => Promise<T>,
): Promise<T> {
  try {
    return await inOneChange(database, async (run): Promise<never> => {
      throw new RolledBack(await work((...all) => applyIn(run, ...all)));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result;
    throw error;
  }
}

async function applyIn(
  run: RunInTransaction,
  facts: Facts,
  missing: Missing,
  author: Author,
  inquiry?: Inquiry,
): Promise<ChangePlan> {
  const before = await attestedBy(run, facts.article);
  const refusals: Refusal[] = [];
  const people = new Set(facts.links.flatMap(({ as, to }) => (as ? [to] : [])));
  const offices = officeLinks(facts, await linksOfPeople(run, people), refusals);
  const { attestations: own, places } = ownAttestations(facts, offices);
  const stated = new Set(own.map(({ fact }) => fact));
  const gone = facts.isComplete ? [...before].filter((fact) => !stated.has(fact)) : [];
  const draft = new DraftBuilder();
  for (const each of own) draft.put(each);
  if (missing === "retract") for (const fact of gone) draft.takeBack(fact, facts.article);
  const prospect = await foresee(run, draft);
  const { state, outlook } = prospect;
  const found = own.map((each) => contradictionsOf(each, outlook, state));
  const judged = inquiry?.judge(await callingsOf(run, inquiry.entities));
  refusals.unshift(...strangers(facts, state), ...(judged?.refusals ?? []));
  refusals.push(...found.flatMap(({ conflicts }) => conflicts));
  if (missing === "refuse" && gone.length > 0) {
    refusals.push({ is: "gone", path: ["article"], facts: gone.sort() });
  }
  if (refusals.length > 0) return { ...emptyPlan(), refusals };
  const change = newChange(author, { source: facts.article });
  const plan = planChange(prospect, draft, change, places);
  plan.notes.push(
    ...found.flatMap(({ outvoted }) => outvoted),
    ...alikeLinks(facts, state),
    ...(judged?.notes ?? []),
    ...(await namesakeNotes(run, facts, state)),
    ...retractedNotes(own, outlook, state),
  );
  if (missing === "keep") {
    for (const id of gone) plan.entries.push({ outcome: "kept", kind: labelOfKind(id), id });
  }
  await writeAll(run, change, plan.writes, state.retracted);
  return plan;
}

/** New entities that are called like one that the graph has, or that the source states too. */
async function namesakeNotes(
  run: RunInTransaction,
  facts: Facts,
  { things, retracted }: GraphState,
): Promise<Note[]> {
  const called = calledIn(facts);
  const added = called.filter(({ id }) => !things.has(id) && !retracted.has(id));
  const known = await namesakesOf(run, added);
  return added.flatMap((each) => {
    const before = called.slice(0, called.indexOf(each));
    return alikeNotes(each, [...before, ...(known.get(each.id) ?? [])]);
  });
}

/** What the source states and the graph has not, as it was retracted by hand or waits for what was. */
function retractedNotes(
  own: readonly OwnAttestation[],
  { facts, hasThing }: Outlook,
  { retracted }: GraphState,
): Note[] {
  return own.flatMap(({ fact, path, links, stated }): Note[] => {
    const after = facts.get(fact);
    if (![...(after?.attestations.values() ?? [])].some(backs)) {
      return [{ is: "unbacked", path: links.get(fact) ?? path }];
    }
    const out = after?.live ? [] : [fact];
    const missing = [...out, ...endsIn(stated).filter((end) => !hasThing(end))];
    const why = missing.find((id) => retracted.get(id)?.byHand) ?? missing[0];
    const known = why === undefined ? undefined : retracted.get(why);
    if (why === undefined || !known) return [];
    const { at, reason } = known;
    return [{ is: "retracted", path, isOut: out.length > 0, id: why, at, reason }];
  });
}
