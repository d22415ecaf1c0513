import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/graph/database.ts";
import { openApi } from "../../support/ask.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const { ask, database } = openApi(scratchNeo4j());

type NameKind = "PREFERRED" | "ALIAS" | "ABBREVIATION" | "FORMER";

/** Entities of a small world of its own, written as the loader writes them; a name may come again. */
const WORLD: [id: string, names: [text: string, kind: NameKind][], summary?: string][] = [
  ["agency/marlin", [["Marlin", "PREFERRED"]]],
  [
    "agency/harbor-office",
    [
      ["Harbor Office", "PREFERRED"],
      ["Marlin", "ALIAS"],
    ],
  ],
  ["agency/marlin-bay-company", [["Marlin Bay Company", "PREFERRED"]]],
  [
    "agency/old-pier",
    [
      ["Old Pier", "PREFERRED"],
      ["Marlin Bay Pier", "FORMER"],
    ],
  ],
  ["agency/marlinspike", [["Marlinspike", "PREFERRED"]]],
  ["topic/fishing", [["Fishing", "PREFERRED"]], "How people catch marlin."],
  ["person/merlin", [["Merlin", "PREFERRED"]]],
  ["person/will-marsh", [["Will Marsh", "PREFERRED"]]],
  ["person/an-no", [["An No", "PREFERRED"]]],
  ["person/zoe-muller", [["Zoë Müller", "PREFERRED"]]],
  ["person/sean-o-brien", [["Seán O’Brien", "PREFERRED"]]],
  ["city/lodz", [["Łódź", "PREFERRED"]]],
  ["city/tokyo", [["東京都", "PREFERRED"]]],
  ["city/moscow", [["Москва", "PREFERRED"]]],
  ["city/baden-baden", [["Baden-Baden", "PREFERRED"]]],
  ["city/baden", [["Baden", "PREFERRED"]]],
];

const CROWD = 2_000;

async function write(target: Database, text: string, parameters: object = {}): Promise<void> {
  await target.write((run) => run({ file: "tiers", text }, { ...parameters }));
}

async function writeEntities(entities: typeof WORLD): Promise<void> {
  const labels: Record<string, string> = {
    agency: "Agency",
    city: "City",
    person: "Person",
    topic: "Topic",
  };
  for (const [id, names, summary = null] of entities) {
    const label = labels[id.slice(0, id.indexOf("/"))];
    await write(
      database,
      `CREATE (n:Thing:Entity:${label} {id: $id, label: $name, name: $name, summary: $summary, kind: "OTHER",
         country: "US", recordedAt: "2026-01-01T00:00:00Z"})
       WITH n UNWIND $names AS name
       CREATE (n)-[:HAS_NAME]->(:Name {key: $id + "#" + name[1] + "#" + name[0], text: name[0], kind: name[1]})`,
      { id, name: names[0]?.[0], names, summary },
    );
  }
}

async function search(query: string, rest = "") {
  const { data, errors } = await ask(
    `query ($query: String!) { search(query: $query${rest}) { edges { score match node { ... on Thing { id } } } } }`,
    { query },
  );
  expect(errors).toBeUndefined();
  const edges: { score: number; match: string; node: { id: string } }[] = data.search.edges;
  return edges.map(({ score, match, node }) => ({ id: node.id, match, tier: Math.floor(score) }));
}

const firstId = async (query: string) => (await search(query))[0]?.id;

beforeAll(async () => {
  await emptyGraph(database);
  await writeEntities(WORLD);
  await write(
    database,
    `MATCH (bay:Agency {id: "agency/old-pier"}), (will:Person {id: "person/will-marsh"})
     CREATE (will)-[:HELD_OFFICE {id: "held-office/person/will-marsh/agency/old-pier/marlin-warden",
       title: "Marlin Warden"}]->(bay)
     CREATE (:Thing:Statement {id: "statement/marlin", label: "x", gist: "Nobody has seen the marlin.",
       act: "ASSERTION", medium: "OTHER", saidOnSort: "2017-01-01",
       recordedAt: "2026-01-01T00:00:00Z"})-[:SAID_BY {id: "said-by/statement/marlin"}]->(will)
     CREATE (:Thing:Article {id: "article/marlin", label: "x", headline: "Marlin, marlin, marlin",
       publishedOnSort: "2017-01-01", recordedAt: "2026-01-01T00:00:00Z"})`,
  );
});

describe("a ranking", () => {
  it("has whole names before parts of names before offices before texts", async () => {
    const hits = await search("marlin");
    expect(hits.map(({ id, match }) => `${match} ${id}`)).toEqual([
      "PREFERRED_NAME agency/marlin",
      "ALIAS agency/harbor-office",
      "PREFERRED_NAME agency/marlin-bay-company",
      "PREFERRED_NAME agency/marlinspike",
      "FORMER_NAME agency/old-pier",
      "OFFICE person/will-marsh",
      expect.stringMatching(/^TEXT (article|statement)\/marlin$|^TEXT topic\/fishing$/),
      expect.stringMatching(/^TEXT (article|statement)\/marlin$|^TEXT topic\/fishing$/),
      expect.stringMatching(/^TEXT (article|statement)\/marlin$|^TEXT topic\/fishing$/),
    ]);
    expect(hits.map(({ tier }) => tier)).toEqual([23, 22, 17, 17, 16, 15, 14, 14, 14]);
  });

  it("has all words before some of them, and drops what holds less than half", async () => {
    const ids = (await search("marlin bay company")).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["agency/marlin-bay-company", "agency/old-pier"]);
    expect(ids).not.toContain("agency/marlin");
  });

  it.each([
    ["will marsh", "person/will-marsh"],
    ["Will", "person/will-marsh"],
    ["wil", "person/will-marsh"],
    ["an no", "person/an-no"],
    ["no", "person/an-no"],
    ["zoe muller", "person/zoe-muller"],
    ["ZOË MÜLLER", "person/zoe-muller"],
    ["mulle", "person/zoe-muller"],
    ["muler", "person/zoe-muller"],
    ["sean obrien", "person/sean-o-brien"],
    ["o'brien", "person/sean-o-brien"],
    ["lodz", "city/lodz"],
    ["łódź", "city/lodz"],
    ["東京", "city/tokyo"],
    ["москва", "city/moscow"],
    ["Моск", "city/moscow"],
    ["baden baden", "city/baden-baden"],
    ["baden", "city/baden"],
    ["badenbaden", undefined],
  ])("finds %s: %s", async (typed, expected) => {
    expect(await firstId(typed)).toBe(expected);
  });

  it("guesses no typo in short words and in numbers", async () => {
    await writeEntities([
      [
        "agency/bureau-1234",
        [
          ["Bureau 1234", "PREFERRED"],
          ["BQX", "ABBREVIATION"],
        ],
      ],
    ]);
    expect(await firstId("1234")).toBe("agency/bureau-1234");
    expect(await firstId("1235")).toBeUndefined();
    expect(await firstId("bqx")).toBe("agency/bureau-1234");
    expect(await firstId("bqz")).toBeUndefined();
    expect(await firstId("buraeu")).toBe("agency/bureau-1234");
  });
});

describe("a statement", () => {
  beforeAll(() =>
    write(
      database,
      `MATCH (bay:Agency {id: "agency/old-pier"}), (will:Person {id: "person/will-marsh"}),
         (zoe:Person {id: "person/zoe-muller"})
       UNWIND ["unnamed", "joint", "alone"] AS name
       CREATE (s:Thing:Statement {id: "statement/" + name, label: "x", gist: "The sluice leaks.", act: "ASSERTION",
         medium: "OTHER", saidOnSort: "2017-01-01", recordedAt: "2026-01-01T00:00:00Z"})
       FOREACH (_ IN CASE name WHEN "unnamed" THEN [1] ELSE [] END |
         SET s.attribution = "a lockkeeper" CREATE (s)-[:ON_BEHALF_OF]->(bay))
       FOREACH (speaker IN CASE name WHEN "joint" THEN [will, zoe] WHEN "alone" THEN [will] ELSE [] END |
         CREATE (s)-[:SAID_BY]->(speaker))`,
    ),
  );

  it.each([
    ["its attribution", "lockkeeper", ["unnamed"]],
    ["its attribution and a word of it", "lockkeeper sluice", ["unnamed"]],
    ["a word of it and on whose behalf it was made", "sluice old pier", ["unnamed"]],
    ["a word of it and any of its speakers", "sluice muller", ["joint"]],
    ["a word of it and a speaker of several", "sluice will marsh", ["alone", "joint"]],
    ["a word of it", "sluice", ["alone", "joint", "unnamed"]],
  ])("is found by %s: %s", async (_, typed, expected) => {
    const hits = await search(typed);
    // As typed and whole: what has only some of the words comes far below.
    const best = hits.filter(({ tier }) => tier >= 14);
    expect(best.map(({ id }) => id).sort()).toEqual(expected.map((name) => `statement/${name}`));
  });

  it("is found once, however many say it, and shows the words that matched", async () => {
    const { data, runs } = await ask(`{
      search(query: "lockkeeper") { edges { match matched node { ... on Statement { id attribution speaker { id } } } } }
      joint: search(query: "sluice muller marsh") { edges { node { ... on Thing { id } } } }
    }`);
    expect(data.search.edges).toEqual([
      {
        match: "TEXT",
        matched: "a lockkeeper",
        node: { id: "statement/unnamed", attribution: "a lockkeeper", speaker: null },
      },
    ]);
    const ids = data.joint.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(ids.filter((id: string) => id === "statement/joint")).toHaveLength(1);
    expect(ids[0]).toBe("statement/joint");
    // Each looks for typos too, as no name or office has all of it: and the things of each.
    expect(runs.length).toBe(6);
  });
});

describe("a search", () => {
  it("finds what was just written", async () => {
    expect(await firstId("quetzal")).toBeUndefined();
    await writeEntities([["topic/quetzal", [["Quetzal", "PREFERRED"]]]]);
    expect(await firstId("quetzal")).toBe("topic/quetzal");
  });

  it("looks at a few hundred candidates of thousands, and at the whole name first", async () => {
    await write(
      database,
      `UNWIND range(1, ${CROWD}) AS i
       CREATE (n:Thing:Entity:Person {id: "person/crowd-" + i, label: "x", name: "Robin Crowd" + i,
         recordedAt: "2026-01-01T00:00:00Z"})
       CREATE (n)-[:HAS_NAME]->(:Name {key: n.id + "#PREFERRED#" + n.name, text: n.name, kind: "PREFERRED"})`,
    );
    await writeEntities([
      ["city/robin", [["Robin", "PREFERRED"]]],
      ["agency/robin-society", [["Robin Society of Friends", "PREFERRED"]]],
    ]);
    const { data } = await ask(
      '{ search(query: "robin", first: 1) { totalCount isTotalLowerBound nodes { ... on Thing { id } } } }',
    );
    expect(data.search).toMatchObject({ isTotalLowerBound: true, nodes: [{ id: "city/robin" }] });
    expect(data.search.totalCount).toBeLessThanOrEqual(850);
    expect(await firstId("robin friends")).toBe("agency/robin-society");
    expect(await firstId("crowd1234")).toBe("person/crowd-1234");
    // A kind is looked for in the index, so that it is not lost among thousands of another.
    expect(await search("robin", ", filter: {kinds: [AGENCY]}")).toMatchObject([
      { id: "agency/robin-society" },
    ]);
    const { data: suggested } = await ask('{ suggest(prefix: "rob", kinds: [CITY]) { id } }');
    expect(suggested.suggest).toEqual([{ id: "city/robin" }]);
  });
});
