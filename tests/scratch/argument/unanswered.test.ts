import { beforeAll, beforeEach, expect, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { openApi } from "../../support/ask.ts";
import { CHIEF, COUNCILOR, ELM, MAYOR, POLICE, type Said, says } from "../../support/debate.ts";
import { checkAfterEach, emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const { ask, database } = openApi(scratchNeo4j());
beforeAll(() => applySchema(database));
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

interface Page {
  nodes: { sentence: string; statement: { id: string }; addressee: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function page(variables: object): Promise<Page> {
  const { data, errors } = await ask(
    `query ($of: ID, $to: ID, $since: Day, $first: Int, $after: String) {
      unanswered(of: $of, to: $to, since: $since, first: $first, after: $after) {
        nodes { sentence statement { id } addressee { id } } pageInfo { hasNextPage endCursor }
      }
    }`,
    variables,
  );
  expect(errors).toBeUndefined();
  return data.unanswered;
}

/** All pages together. */
async function unanswered(variables: object): Promise<string[]> {
  const found: Page["nodes"] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Page = await page({ ...variables, after });
    found.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found.map(({ statement, addressee }) => `${statement.id.split("/")[1]} ${addressee.id}`);
}

const question = (id: string, more: Partial<Said> = {}): Said => ({
  ...{ id, by: COUNCILOR, act: "QUESTION", saidOn: "2018-05-01", to: [ELM] },
  ...more,
});
const answer = (more: Partial<Said>): Said => ({
  ...{ id: "answer", saidOn: "2018-06-01", responds: [["question", "ANSWERS"]] },
  ...more,
});

it.each<[string, boolean, Said[]]>([
  ["the mayor, who held office then", true, [answer({ by: MAYOR })]],
  ["the mayor, of an unknown day", true, [answer({ by: MAYOR, saidOn: "2018" })]],
  ["the mayor, when no longer in office", false, [answer({ by: MAYOR, saidOn: "2020-05-01" })]],
  ["the police, which serves the city", true, [answer({ by: POLICE })]],
  ["the police chief", true, [answer({ by: CHIEF })]],
  ["somebody else", false, [answer({ by: COUNCILOR })]],
  ["somebody else together with the mayor", true, [answer({ by: [COUNCILOR, MAYOR] })]],
  ["somebody for the city", true, [answer({ by: COUNCILOR, onBehalfOf: ELM })]],
  [
    "somebody without a name for the city",
    true,
    [answer({ attribution: "bridge", onBehalfOf: ELM })],
  ],
  ["the article itself", false, [answer({ voice: "REPORTING" })]],
  ["the mayor, by denying it", true, [answer({ by: MAYOR, responds: [["question", "DENIES"]] })]],
  [
    "the mayor, by repeating it",
    false,
    [answer({ by: MAYOR, responds: [["question", "REPEATS"]] })],
  ],
  ["nobody", false, []],
])("an answer by %s counts: %s", async (_by, isAnswered, answers) => {
  await says(database, [question("question"), ...answers]);
  const expected = isAnswered ? [] : [`question ${ELM}`];
  expect(await unanswered({ of: COUNCILOR })).toEqual(expected);
  expect(await unanswered({ to: ELM })).toEqual(expected);
  expect(await unanswered({ of: COUNCILOR, to: ELM })).toEqual(expected);
});

it("an answer to the whole letter answers each of its parts, and one to a part only that", async () => {
  await says(database, [
    { id: "letter", by: COUNCILOR, act: "DOCUMENT", saidOn: "2018-05-01", to: [ELM, POLICE] },
    question("page", { act: "DOCUMENT", partOf: "letter" }),
    question("one", { partOf: "page", to: [ELM, POLICE] }),
    question("two", { partOf: "page", to: [ELM, POLICE], act: "CRITICISM" }),
    answer({ by: MAYOR, responds: [["letter", "ANSWERS"]] }),
    answer({ id: "other", by: POLICE, responds: [["one", "DENIES"]] }),
  ]);
  expect(await unanswered({ of: COUNCILOR })).toEqual([`two ${POLICE}`]);
});

it("asks for questions, demands and criticisms by somebody with a name, and for no other act", async () => {
  const acts = ["QUESTION", "REQUIREMENT", "CRITICISM", "APPEAL", "ASSERTION", "THREAT"];
  await says(database, [
    ...acts.map((act, i) => question(act.toLowerCase(), { act, saidOn: `2018-05-0${i + 1}` })),
    { id: "unnamed", attribution: "bridge", act: "QUESTION", to: [ELM], saidOn: "2018-05-01" },
    { id: "reported", voice: "REPORTING", act: "CRITICISM", to: [ELM], saidOn: "2018-05-01" },
  ]);
  expect(await unanswered({ to: ELM })).toEqual([
    ...[`criticism ${ELM}`, `requirement ${ELM}`, `question ${ELM}`],
  ]);
});

it("says what the graph knows, with who asked whom, when and what", async () => {
  await says(database, [
    question("demand", { act: "REQUIREMENT", by: [COUNCILOR, CHIEF], to: [MAYOR] }),
  ]);
  const [first] = (await page({ to: MAYOR })).nodes;
  expect(first?.sentence).toBe(
    "Bo Kim and Cy Dunn to Ann Lee (demand, May 1, 2018): Something about the bridge: demand. An answer by Ann Lee: none in this graph.",
  );
});

it("keeps what may have been said since a day", async () => {
  await says(database, [
    question("before", { saidOn: "2017-12-31" }),
    question("that-year", { saidOn: "2018" }),
    question("after", { saidOn: "2018-07-01" }),
    question("by-then", { saidOn: "../2018-08" }),
    question("some-day", { saidOn: undefined }),
  ]);
  expect((await unanswered({ to: ELM, since: "2018-06-30" })).toSorted()).toEqual(
    ["after", "by-then", "some-day", "that-year"].map((id) => `${id} ${ELM}`),
  );
});

it.each([{ of: COUNCILOR }, { of: COUNCILOR, since: "2010-01-01" }])(
  "comes in pages that divide neither %j nor the addressees of a statement",
  async (variables) => {
    const many = Array.from({ length: 5 }, (_, i) =>
      question(`q-${i}`, { to: [ELM, POLICE, MAYOR], saidOn: `2018-0${(i % 3) + 1}-01` }),
    );
    await says(database, many);
    const whole = await unanswered({ ...variables, first: 100 });
    expect(whole).toHaveLength(15);
    expect(new Set(whole).size).toBe(15);
    for (const first of [1, 2, 4]) {
      expect(await unanswered({ ...variables, first })).toEqual(whole);
    }
    expect(await unanswered({ to: POLICE, first: 2 })).toEqual(
      whole.filter((each) => each.endsWith(POLICE)),
    );
  },
);

it("looks through two thousand statements for a page, and goes on behind them", async () => {
  await says(database, [
    question("question", { saidOn: "2010-01-01" }),
    question("by-chief", { saidOn: "2010-01-01", by: CHIEF }),
    question("to-police", { saidOn: "2010-01-01", to: [POLICE] }),
  ]);
  await database.write((run) =>
    run(
      {
        file: "(test)",
        text: `MATCH (city:City {id: "${ELM}"}), (speaker:Person {id: "${COUNCILOR}"})
          UNWIND range(1, 2001) AS i
          CREATE (s:Thing:Statement {id: "statement/n-" + i, act: "ASSERTION", saidOnSort: "2018-01-01"})
          CREATE (s)-[:ADDRESSED_TO {id: "addressed-to/" + s.id, toId: city.id, saidOnSort: s.saidOnSort}]->(city)
          CREATE (s)-[:SAID_BY {id: "said-by/" + s.id, toId: speaker.id, saidOnSort: s.saidOnSort}]->(speaker)`,
      },
      {},
    ),
  );
  for (const variables of [{ to: ELM }, { of: COUNCILOR }]) {
    const first = await page(variables);
    expect(first.nodes).toEqual([]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page({ ...variables, after: first.pageInfo.endCursor });
    expect(second.nodes).toHaveLength(2);
    expect(second.pageInfo.hasNextPage).toBe(false);
  }
  // With both, it begins at the one of fewer statements.
  for (const variables of [
    { of: CHIEF, to: ELM },
    { of: COUNCILOR, to: POLICE },
  ]) {
    const only = await page(variables);
    expect(only.nodes).toHaveLength(1);
    expect(only.pageInfo.hasNextPage).toBe(false);
  }
  await emptyGraph(database);
});
