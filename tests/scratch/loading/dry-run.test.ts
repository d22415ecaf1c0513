import { beforeEach, describe, expect, test } from "vitest";
import { checkReport } from "../../../src/loading/check-report.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { loadReport } from "../../../src/loading/load-report.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { checkAfterEach, emptyGraph, everything, openScratch } from "../../support/scratch.ts";

// A dry run tells what a load would do, and decides what only the graph knows.

const database = openScratch();
const FIRST = "night-ferry.yaml";
const OTHER = "other.yaml";

beforeEach(() => emptyGraph(database));
checkAfterEach(database);

/** A bundle about a mayor who is defined elsewhere, and who says what its passage tells. */
async function withOther(said: string, more = "") {
  const folder = bundleFolder();
  folder.write("other.txt", `The Gull, 4 May 2021\n\n${said}\n`);
  folder.write(
    OTHER,
    `article:
  id: article/gull-2021
  language: en
  publishedOn: { value: 2021-05-04, cite: 4 May 2021 }
  text: { file: other.txt }
statements:
  - id: statement/rain
    by: { speaker: person/ines-calloway }
    act: ASSERTION
    medium: OTHER
    gist: It rains.
    ${more}
    cite: ${said}
`,
  );
  await folder.verify(FIRST);
  const [check] = await folder.verify(OTHER);
  const load = (names: string[], dryRun = false) =>
    loadFiles(database, names.map(folder.at), { dryRun });
  return { ...folder, check, load };
}

test("a dry run of two bundles, one of which needs the other, tells all and writes nothing", async () => {
  const { load, folder } = await withOther("Mayor Calloway said that it rains.");
  const before = await everything(database);
  const results = await load([OTHER, FIRST], true);
  expect(await everything(database)).toEqual(before);
  const report = loadReport(results, true).replaceAll(`${folder}/`, "");
  expect(report).toMatch(/^night-ferry.yaml: \d+ added/);
  expect(report).toContain("\nother.yaml: ");
  expect(report).not.toContain("recorded as");
  expect(report).toMatch(/This was a dry run: nothing was written.$/);
  // It told the truth: the load does the same.
  const counts = (all: typeof results) => all.map(({ entries }) => entries.length);
  expect(counts(await load([OTHER, FIRST]))).toEqual(counts(results));
});

describe("who is defined elsewhere", () => {
  test.each(["Ms. Calloway said that it rains.", "The mayor said that it rains."])(
    "is named by what the graph calls them: %s",
    async (said) => {
      const { load } = await withOther(said);
      await load([FIRST]);
      await load([OTHER], true);
      await expect(load([OTHER])).resolves.toHaveLength(1);
    },
  );

  test("is refused where no passage names them", async () => {
    const { load, check, verify } = await withOther("Somebody said that it rains.");
    const needed = { expected: ["person/ines-calloway"], open: ["person/ines-calloway"] };
    expect(check).toMatchObject(needed);
    expect(checkReport([check]).text).toContain(
      "  needs person/ines-calloway, which the graph must have; whether the passages name it, `load --dry-run` tells",
    );
    const unnamed =
      /statements\[0\] \(statement\/rain\): has no passage.* that names person\/ines-calloway, by any name, title or office that is known of it/;
    // Of both files together, the check knows how they are called.
    await expect(verify(FIRST, OTHER)).rejects.toThrow(unnamed);
    await load([FIRST]);
    for (const dryRun of [true, false]) {
      await expect(load([OTHER], dryRun)).rejects.toThrow(unnamed);
    }
  });

  test("may be meant for a reason", async () => {
    const because = "because: { by: The story is about Mayor Calloway. }";
    const { load } = await withOther("Somebody said that it rains.", because);
    await expect(load([FIRST, OTHER])).resolves.toHaveLength(2);
  });
});
