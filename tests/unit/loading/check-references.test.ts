import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../../src/loading/check-files.ts";
import { bundleFromText } from "../../../src/loading/read-bundle.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { FIXTURES } from "../../support/paths.ts";

const source = readFileSync(`${FIXTURES}night-ferry.yaml`, "utf8");

/** What is said about the night ferry's bundle when one thing in it is another. */
function messages(from: string | RegExp, to: string): string[] {
  const edited = source.replace(from, to);
  if (edited === source) throw new Error(`The bundle has nothing like ${from}.`);
  return bundleFromText("b.yaml", edited).mistakes.map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

test("the bundle is right as it is", () => {
  expect(bundleFromText("b.yaml", source).mistakes).toEqual([]);
});

describe("what a newsroom would not print", () => {
  test.each([
    [
      "a link stated twice",
      "{ city: city/port-ellery, role",
      "{ city: city/tern-harbor, role",
      /^programs\[0\]\.sites\[1\] \(program\/night-ferry\): says the same as programs\[0\]\.sites\[0\]$/,
    ],
    [
      "a name given twice",
      "text: Ms. Calloway",
      "text: Ines Calloway",
      /gives the name “Ines Calloway” again, after people\[0\]\.name$/,
    ],
    [
      "a circle of answers",
      "partOf: statement/city-letter",
      "respondsTo: [{ statement: statement/brandt-never-unsafe, kind: DENIES }]",
      /closes a circle: statement\/brandt-never-unsafe responds to statement\/city-letter-who-inspected responds to statement\/brandt-never-unsafe$/,
    ],
    [
      "a part of another article's statement",
      "partOf: statement/city-letter",
      "partOf: statement/elsewhere",
      /partOf .*is no statement of this article: statement\/elsewhere$/,
    ],
    [
      "still so on an unknown date",
      /publishedOn: .*/,
      "",
      /until .*the article has no publishedOn$/,
    ],
    [
      "still so before it began",
      "since: 2015",
      "since: 2022",
      /since .*is after the article's date, 2021-03-04/,
    ],
    [
      "said after it was printed",
      "saidOn: 2021-03-02",
      "saidOn: 2021-03-05",
      /saidOn .*is 2021-03-05, after the article was published or last updated, 2021-03-04$/,
    ],
    [
      "a deadline in the past",
      "answerBy: 2021-03-15",
      "answerBy: 2021-02-15",
      /answerBy .*is 2021-02-15, before saidOn, 2021-03-01$/,
    ],
    [
      "an answer before the question",
      "partOf: statement/city-letter\n",
      "saidOn: 2021-03-03\n    because: { by: The letter is the mayor’s. }\n",
      null,
    ],
    [
      "a year with a digit lost",
      "since: 2015",
      "since: 0215",
      /since .*is 0215, before the year 1000/,
    ],
    [
      "a year to come",
      "value: 2021-03-04",
      "value: 2221-03-04",
      /publishedOn .*is 2221-03-04, after \d{4}: if it is meant, say unusual: true/,
    ],
    [
      "one that is meant",
      "saidOn: 2021-03-01\n    answerBy: 2021-03-15\n",
      "saidOn: 2021-03-01\n    answerBy: 2521-03-15\n    unusual: true\n",
      null,
    ],
    [
      "an office of somebody else",
      "as: held-office/person/tomas-brandt/",
      "as: held-office/person/ines-calloway/",
      /by\.as .*names no office of person\/tomas-brandt$/,
    ],
    [
      "a quotation in our words",
      "cite: [{ exact: It was never unsafe., via",
      "cite: [{ exact: It was never unsafe., mode: INDIRECT, via",
      /text .*is the same as a passage that says mode: INDIRECT$/,
    ],
    [
      "a replacement of nothing",
      "    name: Tomás Brandt",
      "    name: Tomás Brandt\n    replaces: [nmae]",
      /replaces .*can't list “nmae”, only name, names, summary/,
    ],
    [
      "a name that nothing backs",
      "country: US }\n\nprograms",
      "country: US }\n  - { id: city/nowhere, name: Nowhere, country: US }\n\nprograms",
      /cities\[2\] .*is named by nothing else in this bundle/,
    ],
    [
      "a title without Latin letters",
      "title: Mayor",
      "title: 市長",
      /title .*has no Latin letter or digit: give the office a key$/,
    ],
    [
      "a wrong kind of end",
      "of: city/tern-harbor",
      "of: person/odile-marsh",
      /of .*does not begin with agency\/, city\/: “person\/odile-marsh”$/,
    ],
    [
      "a passage that is no text",
      "cite: announced it in October 2020",
      "cite: { text: announced }",
      /cite\.(exact|text) .*is (missing|not a property here)$/,
    ],
    [
      "an empty list of passages",
      "cite: announced it in October 2020",
      "cite: []",
      /cite .*is empty: cite at least one passage$/,
    ],
  ] as [string, string | RegExp, string, RegExp | null][])("%s", (_what, from, to, message) => {
    if (message) expect(messages(from, to)).toContainEqual(expect.stringMatching(message));
    else expect(messages(from, to)).toEqual([]);
  });

  test("what answers must not have been said before", () => {
    const dated = source.replace("respondsTo:", "saidOn: 2021-02-01\n    respondsTo:");
    const asked = dated.replace(
      "partOf: statement/city-letter",
      "saidOn: 2021-03-01\n    partOf: statement/city-letter",
    );
    expect(bundleFromText("b.yaml", asked).mistakes.map(({ message }) => message)).toEqual([
      "responds to what was said later: 2021-02-01, but statement/city-letter-who-inspected on 2021-03-01",
    ]);
  });
});

test("one mistake of form hides no other mistake, and makes up none", () => {
  const edited = source
    .replace("title: Mayor\n", "title: []\n")
    .replace("kind: ANSWERS", "kind: SHOUTS")
    .replace("role: AUTHOR", "role: CAT");
  expect(bundleFromText("b.yaml", edited).mistakes.map(({ path }) => path)).toEqual([
    "article.writtenBy[0].role (article/ledger-2021-03-night-ferry)",
    "people[0].offices[0].title (person/ines-calloway)",
    "statements[3].respondsTo[0].kind (statement/brandt-never-unsafe)",
  ]);
});

test("an article's facts stand in one file", async () => {
  const folder = bundleFolder();
  folder.write("again.yaml", folder.read("night-ferry.yaml"));
  const [first, second] = await checkFiles(
    [folder.at("night-ferry.yaml"), folder.at("again.yaml")],
    {
      texts: folder.folder,
      write: true,
    },
  );
  expect(first?.mistakes).toEqual([]);
  expect(second?.mistakes.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^is in .*night-ferry\.yaml already: an article's facts stand in one file$/,
    ),
  ]);
});
