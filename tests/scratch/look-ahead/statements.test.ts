import { beforeAll, describe, expect, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { LINK_KINDS, linkTypeName } from "../../../src/model/links.ts";
import { openApi } from "../../support/ask.ts";
import { CROWD, writeCrowd } from "../../support/crowd.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const { ask: ahead, database } = openApi(scratchNeo4j());
const { ask: alone } = openApi(scratchNeo4j(), { lookAhead: null });

beforeAll(async () => {
  await applySchema(database);
  await writeCrowd(database);
});

const PEOPLE = `{ people(first: ${CROWD}) { nodes {
  name offices(first: 2) { edges { link { title } node {
    id statementsAbout(first: 1) { nodes { id citations(first: 1) { nodes { exact } } } } } } } } } }`;

const LINKS = `{ statements(first: 9, orderBy: NEWEST) { nodes {
  saidBy { sentence from { id } to { id } citations(first: 1) { nodes { id } }
    capacity { title citations(first: 1) { totalCount } to { id ... on Entity { names { text } } } } }
  about(first: 2) { edges { link { stance to { id } citations(last: 1) { nodes { id } } } } } } } }`;

const WHO_SAYS = `{ people(first: ${CROWD}) { nodes {
  sources { articles outlets } disputed { values { value sources { id headline publishedBy { name } } } }
  attestations(first: 2) { nodes { source { headline } outlet { name } states { value thing { label } }
    citations(first: 1) { nodes { exact } } } }
  offices(first: 1) { edges { link { sources { articles } disputed { shown values { sources { id } } }
    attestations(first: 1) { nodes { source { id } } } } } } } } }`;

const ALIASES = `{ agencies(first: 3) { nodes {
  a: statements(first: 1) { nodes { id } }
  b: statements(last: 2, orderBy: OLDEST) { nodes { id } pageInfo { hasPreviousPage } }
  c: statements(filter: { act: [DENIAL] }) { totalCount }
  d: links(first: 1) { edges { link { id } node { id } } }
  ... on Agency { a: statements(first: 1) { nodes { gist } } } } } }`;

const INTERFACES = `query ($ids: [ID!]!) { nodes(ids: $ids) {
  ... on Thing { label citations(first: 1) { nodes { id } } }
  ... on Entity { mentionedIn(first: 1) { nodes { id } } }
  ... on Link { from { id } to { ...label } }
  ... on Citation { article { id } via { ...label } } } }
  fragment label on Thing { id label }`;

const TYPE_BY_TYPE = `query ($ids: [ID!]!) { nodes(ids: $ids) { ${LINK_KINDS.map(
  (kind) => `... on ${linkTypeName(kind)} { citations(first: 1) { totalCount nodes { id } } }`,
).join(" ")} } }`;

const IDS = [
  "agency/n-1",
  "statement/n-1",
  "article/n-1",
  "citation/1",
  "held-office/person/n-1/agency/n-1",
];

/** Each document with its variables, and its statements with and without looking ahead. */
const CASES: [string, string, object, number, number][] = [
  ["three levels below a hundred people", PEOPLE, {}, 1, 4],
  ["what is below links, and the capacity in which somebody speaks", LINKS, {}, 1, 12],
  ["who says what of a hundred people and their offices", WHO_SAYS, {}, 1, 11],
  ["one field under several aliases", ALIASES, {}, 1, 5],
  ["fragments on interfaces, of things, links and citations each", INTERFACES, { ids: IDS }, 3, 11],
  // More types than one statement reads relationships: it is one relationship of all of them.
  ["a field that is selected type by type", TYPE_BY_TYPE, { ids: IDS.slice(-1) }, 1, 2],
  [
    "what is above an argument of a variable",
    `query ($size: Int) { topics(first: 2) { nodes { statementsAbout(first: $size) { nodes { id } } } } }`,
    { size: 3 },
    1,
    2,
  ],
];

describe("as few statements as there can be read", () => {
  it.each(CASES)("%s", async (_, query, variables, most, apart) => {
    const [deep, flat] = [await ahead(query, variables), await alone(query, variables)];
    expect(deep.errors).toBeUndefined();
    expect(deep.data).toEqual(flat.data);
    expect([deep.runs.length, flat.runs.length]).toEqual([most, apart]);
  });
});

describe("what is read", () => {
  const DIRECTED = `query ($offices: Boolean!, $names: Boolean!) @receipt { people(first: 5) { nodes {
    ... @skip(if: $names) { offices(first: 1) { nodes { id } } }
    names @include(if: $names) { text }
    statements(first: 2) @include(if: $offices) { nodes { id } } } } }`;

  it.each([
    [true, true, ["names", "statements"], 5 + 5 * 10 + 5 * 2],
    [false, true, ["names"], 5 + 5 * 10],
    [true, false, ["offices", "statements"], 5 + 5 + 5 * 2],
    [false, false, ["offices"], 5 + 5],
  ])("follows the directives: %s, %s", async (offices, names, fields, estimated) => {
    const { data, extensions, runs } = await ahead(DIRECTED, { offices, names });
    expect(Object.keys(data.people.nodes[0])).toEqual(fields);
    expect(extensions?.receipt?.rows.estimated).toBe(estimated);
    expect(runs).toHaveLength(1);
  });

  it("is nothing, however deep a size that makes no sense stands", async () => {
    const query =
      "{ people { nodes { offices { nodes { statementsAbout(first: 101) { nodes { id } } } } } } }";
    const [deep, flat] = [await ahead(query), await alone(query)];
    expect(deep.errors?.[0]?.message).toBe("`first` must be between 1 and 100, but is 101.");
    expect(deep).toEqual(flat);
    expect(deep.runs).toEqual([]);
  });

  it("is all around a field with another list's cursor, which says so at its own path", async () => {
    const query =
      '{ people(first: 2) { nodes { id offices(first: 1) { nodes { id statementsAbout(after: "x") { nodes { id } } } } } } }';
    const [deep, flat] = [await ahead(query), await alone(query)];
    expect([deep.data, deep.errors]).toEqual([flat.data, flat.errors]);
    expect(deep.errors?.[0]).toMatchObject({
      message: expect.stringContaining("cursor does not belong"),
      path: ["people", "nodes", 0, "offices", "nodes", 0, "statementsAbout"],
    });
    expect([deep.runs.length, flat.runs.length]).toEqual([1, 2]);
  });

  it("reads links beside a speaker's statements where nothing of the statements is shown", async () => {
    const query =
      "{ people(first: 2) { nodes { statements(first: 1) { edges { link { id } } } } } }";
    const [deep, flat] = [await ahead(query), await alone(query)];
    expect(flat.errors).toBeUndefined();
    expect(deep.data).toEqual(flat.data);
    expect([deep.runs.length, flat.runs.length]).toEqual([1, 2]);
  });

  it("is nothing below links of other kinds than those that are asked", async () => {
    const query = `query ($id: ID!, $all: Boolean!) @receipt { entity(id: $id) { links(first: 100) { edges { link {
      id citations(first: 1) @include(if: $all) { nodes { id } }
      ... on HeldOffice { citations(first: 1) { nodes { id } } } } } } } }`;
    const rows = async (all: boolean) => {
      const { data, extensions, runs } = await ahead(query, { id: IDS[0], all });
      expect(runs).toHaveLength(1);
      const edges: { link: { citations?: { nodes: object[] } } }[] = data.entity.links.edges;
      const shown = edges.flatMap(({ link }) => link.citations?.nodes ?? []).length;
      expect(extensions?.receipt?.rows.actual).toBe(1 + edges.length + shown);
      return shown;
    };
    expect(await rows(false)).toBeLessThan(await rows(true));
  });

  it("reads once what a fragment selects in two places", async () => {
    const query = `query @receipt { people(first: 2) { nodes { ...F } edges { node { ...F } } } }
      fragment F on Person { offices(first: 3) { nodes { id } } }`;
    const { data, extensions } = await ahead(query);
    expect(data).toEqual((await alone(query)).data);
    expect(data.people.nodes).toEqual(data.people.edges.map(({ node }: { node: object }) => node));
    expect(extensions?.receipt?.rows.estimated).toBe(2 + 2 * 3);
  });

  it("takes apart no more of a small document than it can read, be it five times as much each level", async () => {
    const kinds = ["Person", "Agency", "City", "Program", "Topic"];
    const level = (next: number) =>
      kinds.map((kind) => `... on ${kind} { links(first: 1) { nodes { ...F${next} } } }`).join(" ");
    const fragments = Array.from(
      { length: 9 },
      (_, i) => `fragment F${i} on Entity { ${level(i + 1)} }`,
    );
    const query = `query ($id: ID!) { entity(id: $id) { ...F0 } } ${fragments.join(" ")} fragment F9 on Entity { id }`;
    const [id] = IDS;
    const [deep, flat] = [await ahead(query, { id }), await alone(query, { id })];
    expect(flat.errors).toBeUndefined();
    expect(deep.data).toEqual(flat.data);
    expect(deep.runs.length).toBeLessThanOrEqual(flat.runs.length);
  });
});
