import { basename } from "node:path";
import { builtIn, corruptions, type Judged, stories, tallies } from "./corruptions.ts";

// npx tsx tests/support/corruptions-report.ts [the text of the built-in graph's article]
//
// Prints what became of each kind of corruption, and lists those that pass.

function report(what: string, judged: readonly Judged[]): string[] {
  const passing = judged.filter(({ outcome }) => outcome === "passes");
  return [
    `${what}: ${judged.length} made, ${passing.length} pass`,
    ...tallies(judged).flatMap(({ kind, made, outcomes, rules }) => [
      `  ${kind}: ${made} made, ${outcomes}`,
      ...rules.map((rule) => `      ${rule}`),
    ]),
    "",
    "  These pass:",
    ...passing.map((each) => `  ${each.kind}: ${each.what}`),
    "",
  ];
}

const [text] = process.argv.slice(2);
const lines = [
  ...report(
    "The two stories, with their texts",
    stories().flatMap((story) => corruptions(story, 2)),
  ),
  ...report(
    `The built-in bundle, ${text === undefined ? "without its text" : `with ${basename(text)}`}`,
    corruptions(builtIn(text), 3),
  ),
];
console.log(lines.join("\n"));
