import { foldSpaces } from "../model/texts.ts";
import type { StatedFact } from "./attestation.ts";
import { citationId } from "./citation-id.ts";
import { difference } from "./difference.ts";
import type { Facts, PassageFact } from "./facts.ts";
import type { GraphState } from "./graph-state.ts";
import type { ChangePlan } from "./outcome.ts";

/**
 * Plans the source's citations. The passages must have been located.
 * @param kept facts that the source no longer states, but whose passages stay
 */
export function planCitations(
  facts: Facts,
  state: GraphState,
  kept: ReadonlyMap<string, StatedFact>,
  plan: ChangePlan,
): void {
  const cited = identified(facts);
  for (const [id, passage] of cited) planCitation(id, passage, facts, state, plan);
  for (const [id, { properties }] of state.citations) {
    if (cited.has(id) || isOf(String(properties.subject), kept)) continue;
    plan.writes.removedCitations.push(id);
    plan.entries.push({ outcome: "removed", kind: "Citation", id });
  }
}

/** Whether a fact, a property of it or one of its links is what a passage backs. */
function isOf(subject: string, facts: ReadonlyMap<string, StatedFact>): boolean {
  const [owner = ""] = subject.split("#");
  if (facts.has(owner)) return true;
  return [...facts.values()].some(({ links }) => links && owner in links);
}

type Located = PassageFact & { start: number; end: number };

/** The passages by the ids of their citations. */
function identified({ article, passages }: Facts): ReadonlyMap<string, Located> {
  const counts = new Map<string, number>();
  const inOrder = passages.map(located).sort((a, b) => a.start - b.start);
  return new Map(
    inOrder.map((passage) => {
      const exact = foldSpaces(passage.exact);
      const words = JSON.stringify([passage.subject, exact]);
      const occurrence = counts.get(words) ?? 0;
      counts.set(words, occurrence + 1);
      return [citationId(passage.subject, article, exact, occurrence), passage];
    }),
  );
}

/** @throws Error when it has not been: a defect, as doors check it first */
function located(passage: PassageFact): Located {
  const { start, end, subject } = passage;
  if (start === undefined || end === undefined)
    throw new Error(`${subject} cites a passage that was never located.`);
  return { ...passage, start, end };
}

function planCitation(
  id: string,
  { subject, exact, mode, stance, prefix, suffix, start, end, via, path }: Located,
  { article, verifiedOn }: Facts,
  state: GraphState,
  plan: ChangePlan,
): void {
  const known = state.citations.get(id);
  const sort = `${article}#${String(start).padStart(9, "0")}`;
  const wanted = {
    ...{ subject, exact, stance, prefix, suffix, start, end, verifiedOn, sort },
    mode: mode ?? undefined,
  };
  const own = ["mode", "prefix", "suffix", "verifiedOn"];
  const properties = difference(wanted, known?.properties ?? {}, own);
  const isMoved = (known?.via ?? null) !== (via ?? null);
  const names = [...Object.keys(properties), ...(isMoved ? ["via"] : [])];
  const entry = { kind: "Citation", id, path };
  if (!known) plan.entries.push({ ...entry, outcome: "added" });
  else if (names.length === 0) plan.entries.push({ ...entry, outcome: "unchanged" });
  else plan.entries.push({ ...entry, outcome: "changed", properties: names });
  if (!known || Object.keys(properties).length > 0) {
    plan.writes.citations.push({ id, article, properties });
  }
  if (isMoved) plan.writes.outlets.push({ id, via: via ?? null });
}
