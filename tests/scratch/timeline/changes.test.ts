import { beforeEach, expect, test } from "vitest";
import type { Author } from "../../../src/changes/change.ts";
import { latestChanges } from "../../../src/changes/history.ts";
import { restore } from "../../../src/changes/restore.ts";
import { retract } from "../../../src/changes/retract.ts";
import { undo } from "../../../src/changes/undo.ts";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { checkAfterEach, emptyGraph, openScratch, rows } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { STORIES } from "../../support/stories.ts";

// What changes in timelines when what they tell of changes. After each test, the check of the graph
// computes all timelines anew.

const database = openScratch();
const { ask } = openApi(scratchNeo4j());
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

const AUTHOR: Author = { door: "retract", by: "a test", reason: null };
const FIRST = "night-ferry.yaml";
const CALLOWAY = "person/ines-calloway";
const AUTHORITY = "agency/harbor-authority";
const MAYOR = `held-office/${CALLOWAY}/city/tern-harbor/mayor`;

async function sentences(id: string): Promise<string[]> {
  const { data, errors } = await ask(
    "query ($id: ID!) { entity(id: $id) { timeline(first: 100) { nodes { sentence } } } }",
    { id },
  );
  expect(errors).toBeUndefined();
  return data.entity.timeline.nodes.map(({ sentence }: { sentence: string }) => sentence);
}

async function loaded(...edits: [from: string | RegExp, to: string][]) {
  const { at, edit, verify } = bundleFolder();
  for (const [from, to] of edits) edit(FIRST, from, to);
  await verify(FIRST);
  await loadFiles(database, [at(FIRST)]);
}

const TAKEN = "In 2018 — Ines Calloway took office as Mayor of Tern Harbor.";
const ANNOUNCED = "In October 2020 — Night Ferry was announced.";

test("an office, a program at its agency and an article at its publisher are told, with what has no date last", async () => {
  await loaded();
  expect((await sentences(CALLOWAY))[0]).toBe(TAKEN);
  expect(await sentences("city/tern-harbor")).toContain(TAKEN);
  const own = await sentences(AUTHORITY);
  expect(own).toContain(ANNOUNCED);
  expect(own.at(-1)).toBe("Date unknown — Harbor Authority runs Night Ferry.");
  expect(await sentences("program/night-ferry")).toContain(ANNOUNCED);
  expect(await sentences("agency/ludlow-ledger")).toEqual([
    "On March 4, 2021 — The Ludlow Ledger published: Tern Harbor puts its night ferry on hold.",
  ]);
});

test("a date that is corrected moves its entry, at both ends and at each who is told of it", async () => {
  await loaded();
  await loaded(["since: 2018", "since: 2017"], ["value: 2020-10,", "value: 2020,"]);
  const moved = TAKEN.replace("2018", "2017");
  for (const id of [CALLOWAY, "city/tern-harbor"]) {
    expect(await sentences(id)).toContain(moved);
    expect(await sentences(id)).not.toContain(TAKEN);
  }
  expect(await sentences(AUTHORITY)).toContain("In 2020 — Night Ferry was announced.");
});

test("an article's date moves what is only known to have been said by then", async () => {
  await loaded();
  const brandt = async () =>
    (await sentences("person/tomas-brandt")).find((each) => each.includes("made a statement"));
  const said = "Tomás Brandt made a statement: The pier was safe all along.";
  expect(await brandt()).toBe(`By March 4, 2021 — ${said}`);
  await loaded(["value: 2021-03-04,", "value: 2021-03,"]);
  expect(await brandt()).toBe(`By March 2021 — ${said}`);
  expect(await sentences("agency/ludlow-ledger")).toEqual([
    "In March 2021 — The Ludlow Ledger published: Tern Harbor puts its night ferry on hold.",
  ]);
});

test("what is retracted leaves the timelines, and comes back when it is restored or the change undone", async () => {
  await loaded();
  const before = await sentences("city/tern-harbor");
  await retract(database, { fact: MAYOR }, AUTHOR);
  expect(await sentences("city/tern-harbor")).toEqual(before.filter((each) => each !== TAKEN));
  await restore(database, MAYOR, AUTHOR);
  expect(await sentences("city/tern-harbor")).toEqual(before);
  // With the agency goes its tie to the program, and what it tells of the program.
  await retract(database, { fact: AUTHORITY }, AUTHOR);
  expect((await ask(`{ entity(id: "${AUTHORITY}") { id } }`)).data.entity).toBeNull();
  expect(
    await rows(database, "MATCH (n:Moment {entity: $id}) RETURN n.id", { id: AUTHORITY }),
  ).toEqual([]);
  const [last] = await latestChanges(database, { limit: 1 });
  await undo(database, String(last?.change.id), AUTHOR);
  expect(await sentences(AUTHORITY)).toContain(ANNOUNCED);
});

test("two who write the same at once leave each entry once", async () => {
  const { at, verify } = bundleFolder();
  await verify(FIRST, "closed-bridge.yaml");
  await Promise.all([
    loadFiles(database, [at(FIRST)]),
    loadFiles(database, [at("closed-bridge.yaml")]),
    loadFiles(database, [at(FIRST)]),
  ]);
  const doubled = await rows(
    database,
    "MATCH (n:Moment) WITH n.id AS id, count(*) AS count WHERE count > 1 RETURN id",
  );
  expect(doubled).toEqual([]);
  expect((await sentences(CALLOWAY)).filter((each) => each === TAKEN)).toHaveLength(1);
});

test("a graph of an earlier version has its timelines when the schema has been applied", async () => {
  await loadFiles(database, STORIES);
  await loaded();
  const all = "MATCH (n:Moment) RETURN properties(n) AS n ORDER BY n.id";
  const before = await rows(database, all);
  expect(before.length).toBeGreaterThan(50);
  const forget = async (text: string) => database.write((run) => run({ file: "(test)", text }, {}));
  await forget("MATCH (n:Moment) DELETE n");
  await forget(`MATCH (n:SchemaVersion) WHERE n.file CONTAINS "moments" DELETE n`);
  await applySchema(database);
  expect(await rows(database, all)).toEqual(before);
});
