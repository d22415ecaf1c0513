import { beforeEach, expect, it } from "vitest";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { countEntries } from "../../../src/loading/load-report.ts";
import { checkAfterEach, emptyGraph, liveGraph, openScratch } from "../../support/scratch.ts";
import { STORIES } from "../../support/stories.ts";

const database = openScratch();
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

/** Loads one bundle after the other; what was added, changed and removed, and what the author is told. */
async function load(files: readonly string[]) {
  const results = [];
  for (const file of files) results.push(...(await loadFiles(database, [file])));
  return results.map(({ entries, notes }) => ({
    ...countEntries(entries),
    notes: notes.map(({ message }) => message),
  }));
}

it("both stories are loaded, whichever comes first, into the same graph", async () => {
  const [ledger, courier] = await load(STORIES);
  expect(ledger?.added).toEqual({
    ABOUT: 36,
    ADDRESSED_TO: 5,
    Agency: 10,
    Article: 1,
    Case: 1,
    Citation: 296,
    City: 2,
    FAMILY_OF: 1,
    GAVE_MONEY: 2,
    HELD_OFFICE: 4,
    LOCATED_IN: 1,
    MEMBER_OF: 3,
    MENTIONS: 6,
    Name: 27,
    ON_BEHALF_OF: 7,
    OWNS: 2,
    PARTY_TO: 4,
    PART_OF: 1,
    PART_OF_STATEMENT: 4,
    PUBLISHED_BY: 1,
    Person: 9,
    Program: 1,
    REPRESENTS: 2,
    RESPONDS_TO: 3,
    RUNS: 1,
    SAID_BY: 24,
    SERVES: 2,
    Statement: 28,
    TIED_TO: 2,
    WRITTEN_BY: 1,
  });
  expect(courier?.added).toEqual({
    ABOUT: 22,
    Agency: 1,
    Article: 1,
    Citation: 258,
    HELD_OFFICE: 1,
    MENTIONS: 6,
    Name: 5,
    ON_BEHALF_OF: 6,
    PUBLISHED_BY: 1,
    Person: 2,
    RESPONDS_TO: 7,
    SAID_BY: 13,
    Statement: 21,
    WRITTEN_BY: 1,
  });
  const inOrder = await liveGraph(database);
  await emptyGraph(database);
  const [, second] = await load(STORIES.toReversed());
  expect(await liveGraph(database)).toEqual(inOrder);
  // Whoever loads the Ledger's second is told of each value of it that the graph does not show.
  expect(second?.notes).toEqual([
    "since is “2026-05-19” here, and the graph shows “2026-05-15”",
    "amountHigh is “15000” here, and the graph shows “18500”",
    "amountLow is “15000” here, and the graph shows “18500”",
  ]);
});

it("loaded again, they change nothing", async () => {
  await load(STORIES);
  const again = await load(STORIES);
  expect(again).toHaveLength(2);
  for (const result of again) expect(result).toMatchObject({ added: {}, changed: {}, removed: {} });
});
