import { beforeAll, expect, it } from "vitest";
import { retract } from "../../../src/changes/retract.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { SEED } from "../../support/paths.ts";
import { readSvg } from "../../support/read-svg.ts";
import { openScratch } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { STORIES } from "../../support/stories.ts";

const database = openScratch();
const { ask, fetchCounted } = openApi(scratchNeo4j());
const DENIAL = "statement/burguan-not-a-sanctuary-city";

beforeAll(async () => {
  await loadFiles(database, [SEED, ...STORIES]);
  await retract(database, { fact: DENIAL }, { door: "retract", by: "ana", reason: "a mix-up" });
});

const imageOf = async (id: string) => readSvg((await fetchCounted(`/${id}.svg`)).text);

it("says of what was retracted when and why it left", async () => {
  for (const ending of ["png", "svg"]) {
    const { response, text } = await fetchCounted(`/${DENIAL}.${ending}`);
    expect(response.status).toBe(410);
    expect(text).toMatch(/^Retracted on \w+ \d+, \d{4} \(a mix-up\): [^“”]+\.\n$/);
  }
});

it("shows nobody in a case without its outcome", async () => {
  const { data } = await ask(`{
    cases(first: 20) { nodes { id outcome links(first: 20, filter: { linkKinds: [PARTY_TO] }) { edges { link { id } node { id } } } } }
  }`);
  const told: string[] = [];
  for (const { id, outcome, links } of data.cases.nodes) {
    const { blocks } = await imageOf(id);
    expect(blocks[0]).toContain(outcome ?? "no outcome in this graph");
    told.push(...blocks);
    for (const { link, node } of links.edges) {
      told.push(...(await imageOf(node.id)).blocks);
      told.push(...(await imageOf(link.id)).blocks);
    }
  }
  const roles = told.filter((block) => / is (a plaintiff|a defendant|accused) in /.test(block));
  expect(roles).not.toEqual([]);
  for (const role of roles) {
    expect(role).toMatch(/\((outcome: .+|no outcome in this graph)\)\.$/);
  }
});

it("accuses nobody whose outcome has no room", async () => {
  const link = (
    await ask("{ cases(first: 1) { nodes { parties(first: 1) { edges { link { id } } } } } }")
  ).data.cases.nodes[0].parties.edges[0].link.id;
  const outcome = `convicted in May 2016; ${"all convictions were reversed on appeal in 2019; ".repeat(9)}acquitted`;
  await database.write((run) =>
    run(
      { file: "test", text: "MATCH ()-[p:PARTY_TO {id: $link}]->(c) SET c.outcome = $outcome" },
      { link, outcome },
    ),
  );
  const { data } = await ask("query ($id: ID!) { node(id: $id) { ... on Link { sentence } } }", {
    id: link,
  });
  expect(data.node.sentence).toContain("convicted");
  const { title, blocks } = await imageOf(link);
  expect(title).not.toContain("convicted");
  expect(blocks[1]).toMatch(/^.+ and .+: see the page for the outcome$/);
});

it("joins several speakers, and those who speak for others, in one line", async () => {
  const { data } = await ask(`{ statements(first: 100) { nodes {
    id speakers(first: 9) { nodes { name } } onBehalfOf(first: 2) { nodes { name } }
  } } }`);
  const joint = data.statements.nodes.filter(
    ({
      speakers,
      onBehalfOf,
    }: {
      speakers: { nodes: unknown[] };
      onBehalfOf: { nodes: unknown[] };
    }) => speakers.nodes.length > 1 || onBehalfOf.nodes.length > 0,
  );
  expect(joint).not.toEqual([]);
  for (const { id, speakers, onBehalfOf } of joint) {
    const { title } = await imageOf(id);
    for (const { name } of speakers.nodes.slice(0, 3)) expect(title, id).toContain(name);
    for (const { name } of onBehalfOf.nodes)
      expect(title, id).toMatch(new RegExp(`on behalf of .*${name}`));
  }
});
