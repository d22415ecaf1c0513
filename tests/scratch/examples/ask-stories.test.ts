import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { linksOf } from "../../support/links-of.ts";
import { ROOT } from "../../support/paths.ts";
import { checkAfterEach, emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { STORIES, STORY_QUERIES } from "../../support/stories.ts";

const { ask, database } = openApi(scratchNeo4j());

checkAfterEach(database);
beforeAll(async () => {
  await applySchema(database);
  await emptyGraph(database);
  await loadFiles(database, STORIES);
});

type End = [id: string, field: string];

const HALDRUP = "person/corinne-haldrup";
const LASKIN = "person/vernon-laskin";
const QUARRELL = "person/johanna-quarrell";
const TENNICK = "person/marisol-tennick";
const REDHORN = "agency/redhorn-pipe";
const COUNCIL = "agency/cardon-wells-city-council";
const COMMITTEE = "agency/cardon-wells-water-committee";
const CAMPAIGN = "agency/tennick-for-mayor";
const LEAGUE = "agency/cardon-wells-ratepayers-league";
const DISTRICT = "agency/tecolera-water-district";
const LAWSUIT = "case/ratepayers-league-v-cardon-wells";
const PROJECT = "program/two-towns-water-project";

const TOLD: [sentence: string, from: End, to: End][] = [
  [
    "Corinne Haldrup was a member of Water Committee of the Cardon Wells City Council (chair) at the time of the article.",
    [HALDRUP, "memberships"],
    [COMMITTEE, "members"],
  ],
  [
    "Corinne Haldrup and Vernon Laskin are siblings (in the source's words: younger sister).",
    [HALDRUP, "family"],
    [LASKIN, "family"],
  ],
  [
    "Sandgrouse Capital owned Redhorn Pipe at the time of the article (share: 49 percent).",
    ["agency/sandgrouse-capital", "owns"],
    [REDHORN, "owners"],
  ],
  [
    "Cardon Wells City Council awarded a contract of $4.2 million to Redhorn Pipe on May 15, 2026 (purpose: to lay the line from Cardon Wells to Tecolera).",
    [COUNCIL, "gaveMoneyTo"],
    [REDHORN, "gotMoneyFrom"],
  ],
  [
    "Redhorn Pipe made a donation of $18,500 to Tennick for Mayor in March 2026.",
    [REDHORN, "gaveMoneyTo"],
    [CAMPAIGN, "gotMoneyFrom"],
  ],
  [
    "Johanna Quarrell represented Cardon Wells Ratepayers League (lawyer) at the time of the article.",
    [QUARRELL, "represents"],
    [LEAGUE, "representedBy"],
  ],
  [
    "Redhorn Pipe was located in Tecolera (headquarters) at the time of the article.",
    [REDHORN, "locatedIn"],
    ["city/tecolera-nm", "locatedHere"],
  ],
  [
    "Cardon Wells Ratepayers League is a plaintiff in Cardon Wells Ratepayers League v. Cardon Wells and Redhorn Pipe (outcome: pending, no hearing set).",
    [LEAGUE, "cases"],
    [LAWSUIT, "parties"],
  ],
  [
    "Tennick for Mayor and Marisol Tennick are tied (in the source's words: campaign committee).",
    [TENNICK, "ties"],
    [CAMPAIGN, "ties"],
  ],
  [
    "Tecolera Water District and Two Towns Water Project are tied (in the source's words: has agreed to buy the water).",
    [DISTRICT, "ties"],
    [PROJECT, "ties"],
  ],
  [
    "This was said on behalf of Cardon Wells Ratepayers League: A contract that goes to a council member’s brother was not fairly bid.",
    ["statement/quarrell-no-clean-bid", "onBehalfOf"],
    [LEAGUE, "statementsOnBehalf"],
  ],
  [
    "This was said by Wendell Ostrowe: The two mayors’ statement on the water line.",
    ["statement/tennick-ostrowe-joint-2026-06-10", "speakers"],
    ["person/wendell-ostrowe", "statements"],
  ],
];

describe("the stories", () => {
  it.each(TOLD)("tell from both ends: %s", async (sentence, from, to) => {
    expect(await linksOf(ask, ...from)).toContain(`${sentence} → ${to[0]}`);
    expect(await linksOf(ask, ...to)).toContain(`${sentence} → ${from[0]}`);
  });

  it("have one lawyer of two spellings, shown as the later story corrects them", async () => {
    const { data, errors, runs } = await ask(
      `query ($id: ID!) {
         entity(id: $id) { name names { text kind } }
         search(query: "Joanna Quarrell", filter: { kinds: [PERSON] }) { nodes { ... on Person { id } } } }`,
      { id: QUARRELL },
    );
    expect(errors).toBeUndefined();
    expect(data.entity).toEqual({
      name: "Johanna Quarrell",
      names: expect.arrayContaining([
        { text: "Johanna Quarrell", kind: "PREFERRED" },
        { text: "Joanna Quarrell", kind: "ALIAS" },
      ]),
    });
    expect(data.search.nodes[0]).toEqual({ id: QUARRELL });
    expect(runs.length).toBe(3);
  });

  it("credit the Ledger for what only it was told, and join what she said around “Haldrup said”", async () => {
    const { data, errors, runs } = await ask(
      `query ($id: ID!) {
         statement(id: $id) { act text citations { nodes { exact mode via { id } article { id } } } } }`,
      { id: "statement/haldrup-should-have-told-sooner" },
    );
    expect(errors).toBeUndefined();
    const article = { id: "article/cardon-wells-ledger-2026-06-water-line" };
    expect(data.statement).toEqual({
      act: "APOLOGY",
      text: "I should have told people about my brother sooner, and I apologize for that.",
      citations: {
        nodes: [
          {
            exact: "I should have told people about my brother sooner,",
            ...{ mode: "DIRECT", via: null, article },
          },
          {
            exact: "Haldrup said in an interview",
            ...{ mode: "INDIRECT", via: null, article },
          },
          {
            exact: "and I apologize for that.",
            ...{ mode: "DIRECT", via: null, article },
          },
          {
            exact:
              "Haldrup told The Cardon Wells Ledger that she should have spoken about her brother sooner",
            mode: "INDIRECT",
            via: { id: "agency/cardon-wells-ledger" },
            article: { id: "article/high-basin-courier-2026-06-water-line" },
          },
        ],
      },
    });
    expect(runs.length).toBe(1);
  });

  it("report the vote in their own voice, which nobody is the speaker of", async () => {
    const { data, errors, runs } = await ask(
      `query ($id: ID!) {
         statement(id: $id) { voice attribution speaker { id } speakers { totalCount }
           citations { nodes { article { id } } } }
         statements(filter: { voice: REPORTING, about: "person/corinne-haldrup" }) { nodes { id } } }`,
      { id: "statement/council-vote-2026-05-12" },
    );
    expect(errors).toBeUndefined();
    expect(data.statement).toMatchObject({
      voice: "REPORTING",
      attribution: null,
      speaker: null,
      speakers: { totalCount: 0 },
    });
    const articles = data.statement.citations.nodes.map(
      (each: { article: { id: string } }) => each.article.id,
    );
    expect(new Set(articles).size).toBe(2);
    expect(data.statements.nodes).toEqual([
      { id: "statement/minutes-do-not-say" },
      { id: "statement/haldrup-abstained" },
    ]);
    expect(runs.length).toBe(2);
  });
});

/** The Cypher statements that each query takes. */
const STATEMENTS: Record<string, number> = {
  "1-around-the-contractor": 1,
  "2-without-a-name-and-together": 2,
  "3-what-they-tell-differently": 2,
};

describe("the queries on the stories", () => {
  const files = readdirSync(STORY_QUERIES).filter((file) => file.endsWith(".graphql"));
  const names = files.map((file) => file.slice(0, -".graphql".length)).sort();

  it("are all told of in the README beside them", () => {
    expect(names).toEqual(Object.keys(STATEMENTS));
    const readme = readFileSync(`${ROOT}examples/README.md`, "utf8");
    for (const name of names) expect(readme).toContain(`examples/stories/${name}.graphql`);
  });

  // Kept beside each: `npx vitest run tests/scratch/examples -u` writes them anew.
  it.each(names)("%s gives the answer that is kept", async (name) => {
    const { data, errors, runs } = await ask(
      readFileSync(`${STORY_QUERIES}${name}.graphql`, "utf8"),
    );
    expect(errors).toBeUndefined();
    await expect(`${JSON.stringify({ data }, null, 2)}\n`).toMatchFileSnapshot(
      `${STORY_QUERIES}${name}.answer.json`,
    );
    expect(runs.length).toBe(STATEMENTS[name]);
  });
});
