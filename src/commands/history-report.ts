import type { Attesting } from "../changes/attestation.ts";
import type { ChangeSummary, FactChange, RecordedChange } from "../changes/history.ts";

/** The latest changes, for the terminal. */
export function changesReport(summaries: readonly ChangeSummary[]): string {
  if (summaries.length === 0) return "Nothing was changed yet.";
  return summaries
    .map(({ change, added, rewritten, byHand }) => {
      const counts = [
        ...(added > 0 ? [`${added} added`] : []),
        ...(rewritten > 0 ? [`${rewritten} rewritten or taken back`] : []),
        ...(byHand > 0 ? [`${byHand} retracted by hand or restored`] : []),
      ];
      return `${headOf(change)}\n  ${change.source ?? "by hand"}: ${counts.join(", ")}`;
    })
    .join("\n");
}

/** What changed of a fact, for the terminal. */
export function historyReport(fact: string, changes: readonly FactChange[]): string {
  return [fact, ...changes.flatMap((each) => [headOf(each.change), ...linesOf(each)])].join("\n");
}

function headOf({ id, at, door, by, reason, undoes, undoneBy }: RecordedChange): string {
  const why = reason ? `: ${reason}` : "";
  const undo = undoes ? ` of ${undoes}` : "";
  const undone = undoneBy ? ` (undone by ${undoneBy})` : "";
  return `${at.slice(0, 16).replace("T", " ")}  ${id}  ${door}${undo} by ${by}${why}${undone}`;
}

function linesOf({ source, before, after, isRetracted }: FactChange): string[] {
  if (isRetracted !== null) return [isRetracted ? "  retracted by hand" : "  restored"];
  if (!after) return [`  ${source} no longer states it`];
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])].sort();
  const lines = names.flatMap((name) => {
    const [from, to] = [was.get(name), is.get(name)];
    if (from === to) return [];
    if (from === undefined) return [`    ${name}: ${to}`];
    return [`    ${name}: ${from} → ${to ?? "(left out)"}`];
  });
  return [before ? `  ${source} says otherwise:` : `  ${source} states it:`, ...lines];
}

/** Each part of what a source says, by a name for it. */
function wordsOf(attesting: Attesting | null): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  if (!attesting) return words;
  const { stated, replaces, differs, isKept, passages } = attesting;
  for (const [name, value] of Object.entries(stated.values)) words.set(name, String(value));
  for (const [word, reason] of Object.entries(stated.because ?? {})) {
    words.set(`because of ${word}`, reason);
  }
  for (const { text, kind } of stated.names ?? []) words.set(`name ${text}`, kind);
  for (const [id, { values }] of Object.entries(stated.links ?? {})) {
    const own = Object.entries(values).map(([name, value]) => `${name} ${value}`);
    words.set(id, own.length > 0 ? own.join(", ") : "linked");
  }
  if (replaces.length > 0) words.set("replaces", replaces.join(", "));
  if (differs.length > 0) words.set("differs", differs.join(", "));
  if (isKept) words.set("kept", "no longer stated, and others refer to it");
  for (const { subject, exact, via } of passages) {
    words.set(`passage of ${subject}: “${exact}”`, via ? `via ${via}` : "cited");
  }
  return words;
}
