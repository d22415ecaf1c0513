import { beforeAll, beforeEach, expect, it } from "vitest";
import { retract } from "../../../src/changes/retract.ts";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { checkAfterEach, emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

// By when something was said follows from its articles, whichever come and go.

const { ask, database } = openApi(scratchNeo4j());
const FIRST = "night-ferry.yaml";
const LATER = "later.yaml";
const AUTHOR = { door: "retract", by: "a test", reason: null } as const;

beforeAll(() => applySchema(database));
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

/** An article that reports the same again, in the given month, and perhaps was changed later. */
async function bundles(month: string, updated = "") {
  const folder = bundleFolder();
  folder.write(
    "later.txt",
    `The Gull, ${month}, last changed in June 2021\n\nBrandt says it was safe.\n`,
  );
  folder.write(
    LATER,
    `article:
  id: article/gull-later
  language: en
  publishedOn: { value: ${month}, cite: ${month} }
  ${updated}
  text: { file: later.txt }
statements:
  - id: statement/brandt-never-unsafe
    by: { speaker: person/tomas-brandt }
    act: DENIAL
    medium: INTERVIEW
    gist: The pier was safe all along.
    cite: Brandt says it was safe
`,
  );
  await folder.verify(FIRST, LATER);
  return (...names: string[]) => loadFiles(database, names.map(folder.at));
}

async function said() {
  const { data } = await ask(`{
    statement(id: "statement/brandt-never-unsafe") { saidOn { text isDerived } }
  }`);
  return data.statement?.saidOn;
}

it("is the day of the first article, recomputed when one comes or goes", async () => {
  const load = await bundles("2020-12");
  await load(FIRST);
  expect(await said()).toEqual({ text: "by March 4, 2021", isDerived: true });
  await load(LATER);
  expect(await said()).toEqual({ text: "by December 2020", isDerived: true });
  await retract(database, { fact: "article/gull-later" }, AUTHOR);
  expect(await said()).toEqual({ text: "by March 4, 2021", isDerived: true });
});

it("is the day on which an article was last updated, if it was", async () => {
  const load = await bundles(
    "2020-12",
    "updatedOn: { value: 2021-06, cite: last changed in June 2021 }",
  );
  await load(FIRST);
  await load(LATER);
  expect(await said()).toEqual({ text: "by March 4, 2021", isDerived: true });
  await retract(database, { fact: "article/ledger-2021-03-night-ferry" }, AUTHOR);
  // What only the first article states is gone with it, but for who is quoted.
  expect(await said()).toEqual({ text: "by June 2021", isDerived: true });
});
