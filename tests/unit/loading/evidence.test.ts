import { describe, expect, test } from "vitest";
import { bundleFromText } from "../../../src/loading/read-bundle.ts";

// A passage must speak of what it backs.

interface Story {
  /** The passages of the site, and what more it says, as YAML in one line. */
  site?: string;
  /** The same of the statement. */
  statement?: string;
  language?: string;
  more?: string;
}

function told({
  site = "cite: Port Ellery joined the Night Ferry program",
  statement = "cite: Ada Quill said that it rains",
  language = "en",
  more = "",
}: Story) {
  const { mistakes, warnings } = bundleFromText(
    "story.yaml",
    `article:
  id: article/gull-2021
  language: ${language}
  publishedOn: { value: 2021-03-04, cite: 4 March 2021 }
  text: { file: story.txt }
people:
  - id: person/ada-quill
    name: Ada Quill Jr.
    offices: [{ title: Mayor, of: city/port-ellery, cite: Ada Quill is the mayor of Port Ellery }]
cities: [{ id: city/port-ellery, name: Port Ellery, country: US }]
programs:
  - id: program/night-ferry
    name: Night Ferry
    names: [{ text: El Transbordador, kind: ALIAS, language: es }]
    sites: [{ city: city/port-ellery, role: ORIGINAL_SITE, ${site} }]
statements:
  - id: statement/quill
    by: { speaker: person/ada-quill }
    act: ASSERTION
    medium: OTHER
    gist: It rains.
    ${statement}
${more}`,
  );
  const messages = (all: typeof mistakes) => all.map(({ path, message }) => `${path} ${message}`);
  return { mistakes: messages(mistakes), warnings: messages(warnings) };
}

const WELL = { mistakes: [], warnings: [] };
const SITE = "programs[0].sites[0] (program/night-ferry) has no passage that names";
const STATEMENT =
  "statements[0] (statement/quill) has no passage, of its own or of what it is part of, that names";

describe("a link between two entities", () => {
  test.each([
    ["by their names", "cite: Port Ellery joined the Night Ferry program"],
    ["over several passages", "cite: [The Night Ferry has two towns, Port Ellery’s pier is one]"],
    ["in other capitals and accents", "cite: PÓRT ELLERY and the night ferry"],
    ["by another name", 'cite: "Port Ellery, El Transbordador"'],
  ])("is backed by passages that name both ends: %s", (_, site) => {
    expect(told({ site })).toEqual(WELL);
  });

  test.each([
    ["neither", "cite: and left", ["program/night-ferry", "city/port-ellery"]],
    ["one", "cite: Port Ellery joined the program", ["program/night-ferry"]],
    ["a part of a word", "cite: Port Elleryville’s Night Ferry", ["city/port-ellery"]],
    [
      "one over two passages",
      "cite: [the Night Ferry left Port, Ellery cried]",
      ["city/port-ellery"],
    ],
    ["the words apart", "cite: the Night of the Ferry in Port Ellery", ["program/night-ferry"]],
  ])("is refused where they name %s", (_, site, missing) => {
    const { mistakes } = told({ site });
    expect(mistakes).toHaveLength(missing.length);
    for (const id of missing) {
      expect(mistakes).toContainEqual(expect.stringContaining(`${SITE} ${id}, by any name`));
    }
  });

  test("needs no name where the author says why it is meant", () => {
    const site = "because: { ends: The paragraph is about the Night Ferry. }, cite: and left";
    expect(told({ site })).toEqual(WELL);
  });

  test("is warned of where the article is in another language than the names", () => {
    const site = "cite: El Transbordador";
    const { mistakes, warnings } = told({ language: "es", site, statement: "cite: Quill" });
    expect(mistakes).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining(`${SITE} city/port-ellery`)]);
    // The program has a name in that language.
    const other = told({ language: "es", site: "cite: Port Ellery", statement: "cite: Quill" });
    expect(other.mistakes).toEqual([expect.stringContaining(`${SITE} program/night-ferry`)]);
  });
});

describe("a statement", () => {
  test.each([
    ["the name", "cite: Ada Quill Jr. said that it rains"],
    ["the surname, before what follows it", "cite: Ms. Quill said that it rains"],
    ["the title", "cite: the mayor said that it rains"],
  ])("is backed by passages that name who said it: %s", (_, statement) => {
    expect(told({ statement })).toEqual(WELL);
  });

  test("is backed by the passage of its speaker", () => {
    expect(told({ statement: "cite: it rains" }).mistakes).toEqual([
      expect.stringContaining(`${STATEMENT} person/ada-quill`),
    ]);
    const by = "by: { speaker: person/ada-quill, cite: said Ada Quill }";
    const more = `  - { id: statement/again, ${by}, act: ASSERTION, medium: OTHER, gist: Rain., cite: it rains }\n`;
    expect(told({ more })).toEqual(WELL);
  });

  test("needs no name where the author says why, for the whole too", () => {
    const statement = "because: { by: It is the mayor’s letter. }\n    cite: it rains";
    const part =
      "  - { id: statement/part, by: { speaker: person/ada-quill }, partOf: statement/quill, act: ASSERTION, medium: OTHER, gist: Rain., cite: much rain }\n";
    expect(told({ statement, more: part })).toEqual(WELL);
    expect(told({ statement: "cite: Quill wrote", more: part })).toEqual(WELL);
  });
});

test("a reason is given for a word that there is", () => {
  expect(told({ statement: "because: { saidon: Why. }\n    cite: Quill said" }).mistakes).toEqual([
    expect.stringMatching(
      /^statements\[0\]\.because\.saidon \(statement\/quill\) can't give a reason for “saidon”, only for .*saidOn.*by/,
    ),
  ]);
  const site = "because: { city: Why. }, cite: Port Ellery and the Night Ferry";
  expect(told({ site }).mistakes).toEqual([
    expect.stringContaining("only for ends, since, until, role"),
  ]);
});
