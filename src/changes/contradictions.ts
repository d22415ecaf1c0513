import { backs } from "./attestation.ts";
import type { GraphState } from "./graph-state.ts";
import type { Note } from "./outcome.ts";
import type { Outlook } from "./outlook.ts";
import type { OwnAttestation } from "./own-attestations.ts";
import type { Conflict } from "./refusal.ts";
import { resolve } from "./resolve.ts";

/** What a source states and others contradict, as far as it says it now and did not before. */
export interface Contradictions {
  /** None of them says that it knows. */
  conflicts: Conflict[];
  /** It is known, and the graph shows what another states. */
  outvoted: Note[];
}

export function contradictionsOf(
  own: OwnAttestation,
  outlook: Outlook,
  state: GraphState,
): Contradictions {
  const before = state.attestations.get(own.fact);
  const dated = [...(before?.values() ?? [])].map((each) => ({
    ...each,
    ...(state.sourceDates.get(each.source) ?? { publishedOn: null, updatedOn: null }),
  }));
  const wasStated = before?.has(own.source) && dated.some(backs);
  const disputesBefore = wasStated ? resolve(own.fact, dated).disputes : [];
  const known = new Set(disputesBefore.map((each) => JSON.stringify(each)));
  const found: Contradictions = { conflicts: [], outvoted: [] };
  const live = outlook.facts.get(own.fact)?.live;
  if (!live) return found;
  for (const dispute of live.disputes) {
    const { word, property, link, isConflict, values, shown } = dispute;
    const here = values.find(({ source }) => source === own.source)?.value;
    if (here === undefined || known.has(JSON.stringify(dispute))) continue;
    const place = link || live.link ? own.links.get(link ?? own.fact) : [...own.path, word];
    const path = place ?? own.path;
    if (isConflict) {
      const others = values.filter(({ source }) => source !== own.source);
      const listed = `${own.prefix}${word}`;
      found.conflicts.push({ is: "conflict", path, property, word: listed, here, others });
    } else if (here !== shown) {
      found.outvoted.push({ is: "outvoted", path, property, here, shown });
    }
  }
  return found;
}
