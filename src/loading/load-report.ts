import type { LoadResult } from "./load-bundles.ts";
import type { LoadEntry, LoadOutcome } from "./load-plan.ts";
import { mistakeLine } from "./mistake.ts";

/** The report of a load, for the terminal. */
export function loadReport(results: readonly LoadResult[]): string {
  const wrong = results.flatMap(({ mistakes }) => mistakes);
  const loaded = results.filter(
    ({ mistakes, article }) => mistakes.length === 0 && article !== null,
  );
  const lines = loaded.flatMap(ofBundle);
  if (wrong.length === 0) return lines.join("\n");
  const count = wrong.length === 1 ? "1 mistake" : `${wrong.length} mistakes`;
  const files = results.filter((each) => !loaded.includes(each)).map(({ file }) => file);
  return [
    ...lines,
    ...wrong.map(mistakeLine),
    `${count}; nothing was written of ${files.join(", ")}.`,
  ].join("\n");
}

function ofBundle({ file, entries }: LoadResult): string[] {
  const of = (outcome: LoadOutcome) => entries.filter((entry) => entry.outcome === outcome);
  const [added, changed, left] = [of("added"), of("changed"), of("left")];
  const head =
    added.length + changed.length === 0
      ? `${file}: nothing changed; all ${of("unchanged").length} things, links, names and citations were there.`
      : `${file}: ${added.length} added, ${changed.length} changed, ${of("unchanged").length} unchanged.`;
  return [
    head,
    ...(added.length > 0 ? [`  added: ${counted(entries, "added")}`] : []),
    ...changed.map(({ id, properties = [] }) => `  changed: ${id} (${properties.join(", ")})`),
    ...left.map(leftLine),
    ...(left.length > 0
      ? ["  What is left was loaded earlier from this article; it stays in the graph."]
      : []),
  ];
}

function leftLine({ kind, id, properties }: LoadEntry): string {
  return properties ? `  left: ${id} (${properties.join(", ")})` : `  left: ${kind} ${id}`;
}

function counted(entries: readonly LoadEntry[], outcome: LoadOutcome): string {
  const counts = Object.entries(countEntries(entries)[outcome]);
  return counts.map(([kind, count]) => `${count} ${kind}`).join(", ");
}

/** The number of each kind: `{ added: { Person: 2 }, … }`. */
export type LoadCounts = Record<LoadOutcome, Readonly<Record<string, number>>>;

export function countEntries(entries: readonly LoadEntry[]): LoadCounts {
  const counts: Record<LoadOutcome, Record<string, number>> = {
    added: {},
    changed: {},
    unchanged: {},
    left: {},
  };
  for (const { outcome, kind } of entries) {
    counts[outcome][kind] = (counts[outcome][kind] ?? 0) + 1;
  }
  return counts;
}
