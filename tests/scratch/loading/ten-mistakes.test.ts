import { expect, test } from "vitest";
import { isGraphEmpty } from "../../../src/changes/is-graph-empty.ts";
import { checkFiles } from "../../../src/loading/check-files.ts";
import { checkReport } from "../../../src/loading/check-report.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { openScratch } from "../../support/scratch.ts";

const database = openScratch();

test("ten mistakes make ten messages in one run, each with its line and path", async () => {
  const { at, folder, read } = bundleFolder();
  const [check] = await checkFiles([at("ten-mistakes.yaml")], { texts: folder, write: true });
  const marked = read("ten-mistakes.yaml")
    .split("\n")
    .flatMap((line, index) => (/# \d+: /.test(line) ? [index + 1] : []));

  expect(check?.mistakes.map(({ line }) => line)).toEqual([6, 14, 20, 22, 26, 30, 34, 38, 45, 48]);
  // A citation that is not there can only be missed at its item, two lines above the mark.
  expect(marked).toEqual([6, 16, 20, 22, 26, 30, 34, 38, 45, 48]);
  expect(check?.mistakes.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    "article.publishedOn.value (article/ledger-2021-03-night-ferry): is not a date such as 2017-08-03, 2017-06, 2009, 2017-08~ or 2009/..: “March 2021”",
    "people[0].offices[0].cite (person/ines-calloway): has no citation: quote the passage of the article that says so under cite",
    "people[0].offices[1].until (person/ines-calloway): is 2015, before since, 2018",
    "people[1] (person/ines-calloway): defines person/ines-calloway again, after people[0]",
    "agencies[0].kind (agency/harbor-authority): is not one of FEDERAL_DEPARTMENT, FEDERAL_AGENCY, POLICE_DEPARTMENT, SHERIFFS_OFFICE, CORRECTIONS, CITY_GOVERNMENT, LEGISLATURE, COMMITTEE, COURT, MILITARY, PARTY, UNION, SCHOOL, FOUNDATION, ADVOCACY_GROUP, NEWS_OUTLET, COMPANY, OTHER: “HARBOR”",
    "cities[0].mayor (city/tern-harbor): is not a property here",
    "statements[0].by.as (statement/calloway-not-before-safe): names an office, but agency/harbor-authority is no person",
    "statements[0].text (statement/calloway-not-before-safe): is neither one of the statement's passages nor several quoted ones, in the order of the article and with a space between them: cite the words, or leave text out",
    "statements[1].respondsTo[0] (statement/city-letter): links statement/city-letter to itself",
    "statements[1].cite[1].mode (statement/city-letter): is not one of DIRECT, INDIRECT, MIXED: “SPOKEN”",
  ]);
});

test("a passage that does not stand in the text is told in the same run", async () => {
  const { at, edit, folder } = bundleFolder();
  edit("ten-mistakes.yaml", "- In a letter of 1 March", "- In a letter of 1 April");
  const [check] = await checkFiles([at("ten-mistakes.yaml")], { texts: folder, write: true });
  expect(check?.mistakes).toHaveLength(11);
  expect(check?.mistakes.at(-2)).toMatchObject({
    line: 47,
    path: "statements[1].cite[0] (statement/city-letter)",
    message:
      "does not stand in the text; it stands there up to “In a letter of 1”, but not on to “April”",
  });
});

test("the report is one line a mistake, and says how many", async () => {
  const { at, folder } = bundleFolder();
  const { ok, text } = checkReport(
    await checkFiles([at("ten-mistakes.yaml")], { texts: folder, write: true }),
  );
  expect(ok).toBe(false);
  expect(text).toMatch(/^.*ten-mistakes\.yaml:6:18 article\.publishedOn\.value \(article\//);
  expect(text).toMatch(/\n10 mistakes\.$/);
});

test("a bundle with mistakes is not written to, and nothing of it is loaded", async () => {
  const { at, folder, read, verify } = bundleFolder();
  const before = read("ten-mistakes.yaml");
  await checkFiles([at("ten-mistakes.yaml")], { texts: folder, write: true });
  expect(read("ten-mistakes.yaml")).toBe(before);

  await verify("night-ferry.yaml");
  const both = loadFiles(database, [at("night-ferry.yaml"), at("ten-mistakes.yaml")]);
  await expect(both).rejects.toMatchObject({ code: "BAD_BUNDLE" });
  expect(await isGraphEmpty(database)).toBe(true);
});
