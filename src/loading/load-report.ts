import type { Outcome } from "../changes/outcome.ts";
import { passageCount } from "./check-report.ts";
import type { LoadEntry, LoadResult } from "./load-bundles.ts";
import { mistakeLine } from "./mistake.ts";

/** The report of a load, for the terminal. */
export function loadReport(results: readonly LoadResult[], isTrial = false): string {
  const wrong = results.flatMap(({ mistakes }) => mistakes);
  const loaded = results.filter(
    ({ mistakes, article }) => mistakes.length === 0 && article !== null,
  );
  const lines = loaded.flatMap((each) => ofBundle(each, isTrial));
  if (isTrial) lines.push("This was a dry run: nothing was written.");
  if (wrong.length === 0) return lines.join("\n");
  const count = wrong.length === 1 ? "1 mistake" : `${wrong.length} mistakes`;
  const files = results.filter((each) => !loaded.includes(each)).map(({ file }) => file);
  return [
    ...lines,
    ...wrong.map(mistakeLine),
    `${count}; nothing was written of ${files.join(", ")}.`,
  ].join("\n");
}

function ofBundle(
  { file, entries, notes, verified, change }: LoadResult,
  isTrial: boolean,
): string[] {
  const of = (outcome: Outcome) => entries.filter((entry) => entry.outcome === outcome);
  const [added, changed, removed, kept] = [of("added"), of("changed"), of("removed"), of("kept")];
  const unchanged = of("unchanged").length;
  const outcomes = [
    `${added.length} added`,
    `${changed.length} changed`,
    ...(removed.length > 0 ? [`${removed.length} taken back`] : []),
    `${unchanged} unchanged`,
  ];
  const head =
    added.length + changed.length + removed.length === 0
      ? `${file}: nothing changed; all ${unchanged} things, links, names and citations were there.`
      : `${file}: ${outcomes.join(", ")}.`;
  return [
    head,
    ...(verified === null ? [] : [`  found in the text: ${passageCount(verified)}`]),
    ...(added.length > 0 ? [`  added: ${counted(entries, "added")}`] : []),
    ...changed.map((entry) => changedLine(file, entry)),
    ...removed.map(({ kind, id }) => `  taken back: ${kind} ${id}`),
    ...kept.map(({ kind, id }) => `  kept: ${kind} ${id}, which the bundle no longer has`),
    ...notes.map((note) => `  note: ${mistakeLine(note)}`),
    ...(change && !isTrial ? [`  recorded as ${change}`] : []),
  ];
}

function changedLine(file: string, { id, properties = [], line }: LoadEntry): string {
  const place = line === undefined ? "" : ` at ${file}:${line}`;
  return `  changed: ${id} (${properties.join(", ")})${place}`;
}

function counted(entries: readonly LoadEntry[], outcome: Outcome): string {
  const counts = Object.entries(countEntries(entries)[outcome]);
  return counts.map(([kind, count]) => `${count} ${kind}`).join(", ");
}

/** The number of each kind: `{ added: { Person: 2 }, … }`. */
export type LoadCounts = Record<Outcome, Readonly<Record<string, number>>>;

export function countEntries(entries: readonly LoadEntry[]): LoadCounts {
  const counts: Record<Outcome, Record<string, number>> = {
    added: {},
    changed: {},
    unchanged: {},
    removed: {},
    kept: {},
  };
  for (const { outcome, kind } of entries) {
    counts[outcome][kind] = (counts[outcome][kind] ?? 0) + 1;
  }
  return counts;
}
