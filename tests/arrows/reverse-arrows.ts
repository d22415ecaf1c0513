import { readFileSync } from "node:fs";
import { groupBy } from "../../src/changes/group-by.ts";
import { cypherFiles } from "../../src/graph/cypher-file.ts";
import { ROOT } from "../support/paths.ts";
import { startScratch, startSeeded } from "../support/test-databases.ts";
import { type Arrow, arrowsOf } from "./arrows.ts";
import { catcherOf, catchersOf } from "./catchers.ts";
import { Checkout, type Outcome } from "./checkout.ts";

// Reverses every arrow of every Cypher file, one at a time, and runs the tests that should notice. Prints a
// line for each, and ends with 1 if no test has failed for one of them.
// Arguments: beginnings of paths below `cypher/`, such as `links/ search/`; without any, all files.

const beginnings = process.argv.slice(2);
const isMeant = (file: string) =>
  beginnings.length === 0 || beginnings.some((beginning) => file.startsWith(beginning));

const arrows = cypherFiles()
  .filter(isMeant)
  .flatMap((file) =>
    arrowsOf(readFileSync(`${ROOT}cypher/${file}`, "utf8")).map((arrow) => ({ file, arrow })),
  );

// Ctrl-C leaves nothing behind: the folder of all copies and databases goes when this process exits.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const [seeded, scratch] = await Promise.all([startSeeded(), startScratch()]);
const checkout = new Checkout({ seeded: seeded.address, scratch: scratch.address });
try {
  await expectAllPass();
  let uncaught = 0;
  for (const { file, arrow } of arrows) {
    const { failed, first } = await reverse(file, arrow);
    if (failed === 0 && arrow.hasDirection) uncaught += 1;
    const verdict = arrow.hasDirection ? (first ?? "NOT NOTICED") : "says no direction";
    console.log([`cypher/${file}:${arrow.line}`, arrow.pattern, failed, verdict].join("\t"));
  }
  // What failed must have failed for the arrow, and not because a database had gone.
  await expectAllPass();
  const directed = arrows.filter(({ arrow }) => arrow.hasDirection).length;
  console.log(
    `${arrows.length} arrows, ${directed} of them with a direction, ${uncaught} unnoticed.`,
  );
  process.exitCode = uncaught > 0 ? 1 : 0;
} finally {
  checkout.remove();
  await Promise.all([seeded.stop(), scratch.stop()]);
}

async function reverse(file: string, { reversed, hasDirection }: Arrow): Promise<Outcome> {
  let outcome: Outcome = { failed: 0, first: null, passed: 0 };
  if (!hasDirection) return outcome;
  for (const catcher of catchersOf(file)) {
    outcome = await checkout.runWith(file, reversed, catcher);
    if (outcome.failed > 0) break;
  }
  return outcome;
}

/** Of the Cypher as it is. The tests of a file together, as to begin takes longer than to run one. */
async function expectAllPass(): Promise<void> {
  const catchers = arrows.map(({ file }) => catcherOf(file));
  for (const [, alike] of groupBy(catchers, ({ files }) => files.join())) {
    const [{ files } = { files: [] }] = alike;
    const names = [...new Set(alike.flatMap(({ names = [] }) => names))].join("|");
    const { failed, first, passed } = await checkout.run({ files, ...(names && { names }) });
    if (failed > 0) throw new Error(`Fails with no arrow reversed: ${first}`);
    if (passed === 0) throw new Error(`There is no test in ${files.join()} called ${names}.`);
  }
}
