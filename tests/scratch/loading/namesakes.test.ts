import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { checkFiles } from "../../../src/loading/check-files.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { checkAfterEach, emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

// Who is new and called like somebody known is told of, and merged with nobody.

const { ask, database } = openApi(scratchNeo4j());
const KNOWN = "known.yaml";
const NEW = "new.yaml";

beforeAll(() => applySchema(database));
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

/** A bundle with a person, who may hold an office, and other entities as YAML. */
function bundle(article: string, person: string, entities = "") {
  return `article:
  id: article/${article}
  language: en
  publishedOn: { value: 2021-05-04, cite: 4 May 2021 }
  text: { file: all.txt }
${person}
agencies: [{ id: agency/harbor-works, name: Harbor Works, kind: OTHER }]
cities: [{ id: city/tern-me, name: Tern, region: Maine, country: US }]
programs: [{ id: program/ferry, name: The Night Ferry, runBy: [{ agency: agency/harbor-works, cite: [Harbor Works runs the Night Ferry] }], sites: [{ city: city/tern-me, role: ORIGINAL_SITE, because: { ends: The text is about the Night Ferry. }, cite: Tern }] }]
${entities}`;
}

const officer = (id: string, name: string, more = "") =>
  `people: [{ id: person/${id}, name: ${name}, ${more} offices: [{ title: Engineer, of: agency/harbor-works, because: { ends: The text is about the engineer. }, cite: Harbor Works }] }]`;
const stranger = (id: string, name: string, more = "") =>
  `people: [{ id: person/${id}, name: ${name}, ${more} memberships: [{ of: agency/harbor-works, title: Fan, because: { ends: The text is about fans. }, cite: Tern }] }]`;

const TEXT = "The Gull, 4 May 2021\n\nHarbor Works runs the Night Ferry to Tern.\n";
const ERIC = officer("eric-jones", "Eric Jones");

/** The notes of loading a second bundle, and the warnings of checking both. */
async function told(second: string, first = bundle("first", ERIC)) {
  const folder = bundleFolder();
  folder.write("all.txt", TEXT);
  folder.write(KNOWN, first);
  folder.write(NEW, second);
  await folder.verify(KNOWN, NEW);
  const [, check] = await checkFiles([KNOWN, NEW].map(folder.at), { texts: folder.folder });
  await loadFiles(database, [folder.at(KNOWN)]);
  const [loaded] = await loadFiles(database, [folder.at(NEW)]);
  const messages = (all: readonly { message: string }[] = []) =>
    all.map(({ message }) => message).filter((message) => message.startsWith("may be "));
  const notes = messages(loaded?.notes);
  expect(messages(check?.warnings)).toEqual(notes);
  // The same file again: nothing is new.
  const [again] = await loadFiles(database, [folder.at(NEW)]);
  expect(messages(again?.notes)).toEqual([]);
  return notes;
}

const isEric = (why: string) =>
  `may be person/eric-jones, as they are called ${why}: if it is, write that id; if not, say distinctFrom: [person/eric-jones]`;

describe("a new person is told of", () => {
  test.each([
    ["Eric Jones", "“Eric Jones” and “Eric Jones”"],
    ["ÉRIC JONES", "“ÉRIC JONES” and “Eric Jones”"],
    ['"Jones, Eric"', "“Jones, Eric” and “Eric Jones”"],
    ["E. Jones", "“E. Jones” and “Eric Jones”"],
    ["Eric B. Jones", "“Eric B. Jones” and “Eric Jones”"],
    ["Chief Eric Jones", "“Chief Eric Jones” and “Eric Jones”"],
  ])("who is called %s", async (name, why) => {
    expect(await told(bundle("second", stranger("second", name)))).toEqual([isEric(why)]);
  });

  test("who has only a surname in common, and an institution", async () => {
    const why = "“Maria Jones” and “Eric Jones”, and belong to agency/harbor-works";
    expect(await told(bundle("second", officer("second", "Maria Jones")))).toEqual([isEric(why)]);
  });
});

describe("nothing is told", () => {
  test.each([
    ["of another surname", officer("second", "Eric Johns")],
    ["of the known id", ERIC],
    [
      "once they are told apart",
      stranger("second", "Eric Jones", "distinctFrom: [person/eric-jones],"),
    ],
  ])("%s", async (_, person) => {
    expect(await told(bundle("second", person))).toEqual([]);
  });

  test("of a surname that strangers share", async () => {
    const other = bundle("second", stranger("second", "Maria Jones"));
    const first = bundle(
      "first",
      stranger("eric-jones", "Eric Jones").replace("agency/harbor-works", "agency/harbor-club"),
      "",
    ).replace(
      "kind: OTHER }]",
      "kind: OTHER }, { id: agency/harbor-club, name: Harbor Club, kind: OTHER }]",
    );
    expect(await told(other, first)).toEqual([]);
  });
});

test("other kinds are told of by their names, and towns of another state are not", async () => {
  const second = bundle("second", ERIC)
    .replaceAll("agency/harbor-works", "agency/works")
    .replace("name: Harbor Works", "name: HARBOR WORKS")
    .replaceAll("city/tern-me", "city/tern-ut")
    .replace("region: Maine", "region: Utah");
  expect(await told(second)).toEqual([
    "may be agency/harbor-works, as they are called “HARBOR WORKS” and “Harbor Works”: if it is, write that id; if not, say distinctFrom: [agency/harbor-works]",
  ]);
});

test("who is told apart stays so, in the API too, and only from what there is", async () => {
  await told(
    bundle("second", stranger("second", "Eric Jones", "distinctFrom: [person/eric-jones],")),
  );
  const { data, runs } = await ask(`{
    entity(id: "person/second") { distinctFrom { id name } attestations { nodes { states { property value } } } }
  }`);
  expect(data.entity.distinctFrom).toEqual([{ id: "person/eric-jones", name: "Eric Jones" }]);
  expect(data.entity.attestations.nodes[0].states).toContainEqual({
    property: "distinctFrom",
    value: "person/eric-jones",
  });
  expect(runs).toHaveLength(1);
  const nobody = stranger("third", "Eric Jones", "distinctFrom: [person/nobody],");
  await expect(told(bundle("third", nobody))).rejects.toThrow(
    /distinctFrom .*names person\/nobody, which is neither in this bundle nor in the graph/,
  );
});
