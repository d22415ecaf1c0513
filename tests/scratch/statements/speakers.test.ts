import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { openApi } from "../../support/ask.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { checkAfterEach, emptyGraph, rows } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const { ask, database } = openApi(scratchNeo4j());
const BUNDLE = "closed-bridge.yaml";
const [QUILL, ORR, MARSH] = ["person/ada-quill", "person/lena-orr", "person/ivo-marsh"];
const WORKS = "agency/harbor-works";
const NOT_SAFE = "statement/quill-and-works-not-safe";

beforeAll(() => applySchema(database));
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

type Edit = readonly [from: string | RegExp, to: string];

/** Loads the bundle as it was edited; of another article, if the test names one and its day. */
async function load(edits: readonly Edit[] = [], other?: { article: string; day: string }) {
  const folder = bundleFolder();
  for (const [from, to] of edits) folder.edit(BUNDLE, from, to);
  if (other) {
    folder.edit(BUNDLE, "article/ledger-2022-05-closed-bridge", other.article);
    folder.edit(BUNDLE, "value: 2022-05-06", `value: ${other.day}`);
  }
  await folder.verify(BUNDLE);
  const [result] = await loadFiles(database, [folder.at(BUNDLE)]);
  return result;
}

const refused = (...args: Parameters<typeof load>) =>
  load(...args).then(
    () => "loaded",
    (error: Error) => error.message,
  );

const SAID = `
  voice attribution text
  speaker { id } saidBy { id sentence capacity { title } } capacity { id }
  speakers { totalCount edges { link { id capacity { id } } node { id } } }
  onBehalfOf { edges { link { sentence } node { id } } }
`;

async function said(id: string) {
  const { data, errors } = await ask(`query ($id: ID!) { statement(id: $id) { ${SAID} } }`, { id });
  expect(errors).toBeUndefined();
  return data.statement;
}

/** The ids of the statements that a filter keeps, without their kind. */
async function kept(filter: string): Promise<string[]> {
  const { data, errors, runs } = await ask(
    `{ statements(filter: {${filter}}) { totalCount nodes { id } } }`,
  );
  expect(errors).toBeUndefined();
  expect(runs).toHaveLength(1);
  const ids: string[] = data.statements.nodes.map(({ id }: { id: string }) => id.split("/")[1]);
  expect(data.statements.totalCount).toBe(ids.length);
  return ids.sort();
}

describe("a statement tells who said it", () => {
  it("of two together: both, in the order of the article, and the first of them", async () => {
    await load();
    const links = [QUILL, WORKS].map((id) => `said-by/${NOT_SAFE}/${id}`);
    const mayor = { id: `held-office/${QUILL}/city/marlow-bay/mayor` };
    expect(await said(NOT_SAFE)).toEqual({
      voice: "SPEECH",
      attribution: null,
      text: "The bridge is not safe, and we will not wait for the first accident.",
      speaker: { id: QUILL },
      saidBy: {
        id: links[0],
        sentence:
          "This was said by Ada Quill: They close the bridge before something happens, as it is dangerous.",
        capacity: { title: "Mayor" },
      },
      capacity: mayor,
      speakers: {
        totalCount: 2,
        edges: [
          { link: { id: links[0], capacity: mayor }, node: { id: QUILL } },
          { link: { id: links[1], capacity: null }, node: { id: WORKS } },
        ],
      },
      onBehalfOf: { edges: [] },
    });
  });

  it("of somebody without a name: the article's words, and on whose behalf", async () => {
    await load();
    const nobody = { speaker: null, saidBy: null, capacity: null, speakers: { totalCount: 0 } };
    expect(await said("statement/spokeswoman-no-warning")).toMatchObject({
      ...nobody,
      voice: "SPEECH",
      attribution: "A spokeswoman for the mayor",
      onBehalfOf: {
        edges: [
          {
            link: {
              sentence: "This was said on behalf of Ada Quill: There was no warning to anybody.",
            },
            node: { id: QUILL },
          },
        ],
      },
    });
    expect(await said("statement/council-votes")).toMatchObject({
      ...nobody,
      voice: "REPORTING",
      attribution: null,
      onBehalfOf: { edges: [] },
    });
  });

  it("of somebody with a name who speaks for another, and of a columnist", async () => {
    await load();
    expect(await said("statement/orr-sorry")).toMatchObject({
      speaker: { id: ORR },
      onBehalfOf: { edges: [{ node: { id: WORKS } }] },
    });
    expect(await said("statement/marsh-a-mistake")).toMatchObject({
      voice: "OPINION",
      speaker: { id: MARSH },
    });
  });

  it("in a line of its card, each speaker with their office", async () => {
    await load();
    const lines = [
      "quill-and-works-not-safe",
      "spokeswoman-no-warning",
      "council-votes",
      "orr-sorry",
    ];
    const ids = lines.map((slug) => `statement/${slug}`);
    const { data, runs } = await ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Statement { card { subtitle } } } }",
      { ids },
    );
    expect(data.nodes.map(({ card }: { card: { subtitle: string } }) => card.subtitle)).toEqual([
      "Ada Quill, Mayor, Marlow Bay; Harbor Works",
      "A spokeswoman for the mayor, on behalf of Ada Quill",
      "The article itself",
      "Lena Orr, on behalf of Harbor Works",
    ]);
    expect(runs).toHaveLength(1);
  });

  it("with the passages behind it, those for its attribution among them", async () => {
    await load();
    const { data } = await ask(
      `{ statement(id: "statement/spokeswoman-no-warning") { citations { nodes { exact mode backs { id } } } } }`,
    );
    const backs = { id: "statement/spokeswoman-no-warning" };
    expect(data.statement.citations.nodes).toEqual([
      { exact: "A spokeswoman for the mayor", mode: "INDIRECT", backs },
      { exact: "said that nobody had been warned", mode: "INDIRECT", backs },
    ]);
  });
});

describe("of all statements at once", () => {
  it("everything about their speakers is read in one Cypher statement", async () => {
    await load();
    const { data, errors, runs } = await ask(`{ statements { nodes { id ${SAID} } } }`);
    expect(errors).toBeUndefined();
    expect(data.statements.nodes).toHaveLength(6);
    expect(runs.map(({ file }) => file)).toEqual(["statements/all.cypher"]);
  });

  it.each([
    ["voice: REPORTING", ["council-votes"]],
    ["voice: [OPINION, REPORTING]", ["council-votes", "marsh-a-mistake"]],
    ["isAttributed: false", ["council-votes", "official-two-years", "spokeswoman-no-warning"]],
    ["isAttributed: true", ["marsh-a-mistake", "orr-sorry", "quill-and-works-not-safe"]],
    ["isAttributed: false, voice: SPEECH", ["official-two-years", "spokeswoman-no-warning"]],
    [`speaker: "${QUILL}"`, ["quill-and-works-not-safe"]],
    [`speaker: "${WORKS}"`, ["quill-and-works-not-safe"]],
    [`speaker: ["${WORKS}", "${MARSH}"]`, ["marsh-a-mistake", "quill-and-works-not-safe"]],
    [`onBehalfOf: "${WORKS}"`, ["orr-sorry"]],
    [`onBehalfOf: ["${QUILL}", "${WORKS}"]`, ["orr-sorry", "spokeswoman-no-warning"]],
    ["act: PREDICTION", ["official-two-years"]],
    ["isQuoted: true", ["orr-sorry", "quill-and-works-not-safe"]],
  ])("the filter %s keeps %j", async (filter, expected) => {
    await load();
    expect(await kept(filter)).toEqual(expected);
  });
});

describe("from the other end", () => {
  it("each speaker has the joint statement, and whoever is spoken for what others said", async () => {
    await load();
    const list = `{ totalCount edges { link { id } node { id speaker { id } } } }`;
    const { data, errors, runs } = await ask(`{
      quill: entity(id: "${QUILL}") { ... on Person { statements ${list} statementsOnBehalf ${list} } }
      works: entity(id: "${WORKS}") { ... on Agency { statements ${list} statementsOnBehalf ${list} } }
    }`);
    expect(errors).toBeUndefined();
    expect(runs).toHaveLength(1);
    const one = (kind: string, statement: string, id: string, speaker: object | null) => ({
      totalCount: 1,
      edges: [
        {
          link: { id: `${kind}/statement/${statement}/${id}` },
          node: { id: `statement/${statement}`, speaker },
        },
      ],
    });
    expect(data).toEqual({
      quill: {
        statements: one("said-by", "quill-and-works-not-safe", QUILL, { id: QUILL }),
        statementsOnBehalf: one("on-behalf-of", "spokeswoman-no-warning", QUILL, null),
      },
      works: {
        statements: one("said-by", "quill-and-works-not-safe", WORKS, { id: QUILL }),
        statementsOnBehalf: one("on-behalf-of", "orr-sorry", WORKS, { id: ORR }),
      },
    });
  });

  it("the newest come first, by the day that a corrected bundle gives", async () => {
    const gist = "    gist: The company regrets the delay.\n";
    const alone: Edit = [
      /by:\n {6}- .*\n {6}- .*\n/,
      `by: { speaker: ${ORR}, cite: "Lena Orr, who speaks for the Harbor Works" }\n`,
    ];
    const order = async () => {
      const { data } = await ask(
        `{ entity(id: "${ORR}") { ... on Person { statements { nodes { id } } } } }`,
      );
      return data.entity.statements.nodes.map(({ id }: { id: string }) => id);
    };
    await load([alone, [gist, `${gist}    saidOn: 2022-05-01\n`]]);
    // The other one has the article's day.
    expect(await order()).toEqual([NOT_SAFE, "statement/orr-sorry"]);
    await load([
      alone,
      [gist, `${gist}    saidOn: 2022-05-01\n`],
      ["medium: PRESS_RELEASE", "medium: PRESS_RELEASE\n    saidOn: 2022-04-30"],
    ]);
    expect(await order()).toEqual(["statement/orr-sorry", NOT_SAFE]);
  });
});

const TURNED: Edit = [
  /( {6}- \{ speaker: person\/ada-quill.*\n)( {6}- \{ speaker: agency.*\n)/,
  "$2$1",
];
const ALONE: Edit = [/by:\n {6}(- .*)\n {6}- .*\n/, `by: { speaker: ${QUILL}, as: Mayor }\n`];
const LATER = { article: "article/later", day: "2022-05-07" };
const EARLIER = { article: "article/earlier", day: "2022-05-05~" };
const claims = (list: string): Edit => [
  `  - id: ${NOT_SAFE}\n`,
  `  - id: ${NOT_SAFE}\n    ${list}\n`,
];

describe("two articles", () => {
  it("that name other speakers contradict each other: one more is another value", async () => {
    await load();
    expect(await refused([ALONE], LATER)).toMatch(
      /statements\[1\]\.by \(statement\/quill-and-works-not-safe\): who said it is “person\/ada-quill” here and “agency\/harbor-works, person\/ada-quill” in article\/ledger-2022-05-closed-bridge; if this one is right, list by under replaces; if nobody knows, under differs/,
    );
    await load([ALONE, claims("replaces: [by]")], LATER);
    expect(await said(NOT_SAFE)).toMatchObject({ speakers: { totalCount: 1 } });
  });

  it("that name the same ones agree in any order, and the earlier one's counts", async () => {
    await load();
    await load([TURNED], LATER);
    expect(await said(NOT_SAFE)).toMatchObject({ speaker: { id: QUILL } });
    await emptyGraph(database);
    await load();
    await load([TURNED, ["saidOn: 2022-05-05", "saidOn: 2022-05"]], EARLIER);
    expect(await said(NOT_SAFE)).toMatchObject({ speaker: { id: WORKS }, capacity: null });
    expect(
      await rows(
        database,
        `MATCH (:Statement {id: $id})-[said:SAID_BY]->(speaker)
         RETURN speaker.id AS id, said.position AS position ORDER BY position`,
        { id: NOT_SAFE },
      ),
    ).toEqual([
      { id: WORKS, position: "00" },
      { id: QUILL, position: "01" },
    ]);
  });

  it("one of which has the name that the other has not: nobody is contradicted", async () => {
    const official: Edit = [
      "attribution: { value: A city official }",
      `because: { by: The mayor is the official. }\n    by: { speaker: ${QUILL}, cite: A city official said }`,
    ];
    await load();
    await load([official], LATER);
    expect(await said("statement/official-two-years")).toMatchObject({
      attribution: null,
      speaker: { id: QUILL },
    });
    await emptyGraph(database);
    await load([official]);
    await load([], LATER);
    expect(await said("statement/official-two-years")).toMatchObject({ attribution: null });
  });

  it("of which one says that nobody spoke contradict each other, and no speaker is left", async () => {
    const own: readonly Edit[] = [
      [
        "  - id: statement/marsh-a-mistake\n    voice: OPINION\n",
        "  - id: statement/marsh-a-mistake\n    voice: REPORTING\n",
      ],
      ["    by: { speaker: person/ivo-marsh }\n", "    mentions: [person/ivo-marsh]\n"],
    ];
    await load();
    expect(await refused(own, LATER)).toMatch(
      /voice \(statement\/marsh-a-mistake\): voice is “REPORTING” here and “OPINION” in article\/ledger/,
    );
    await load(
      [
        ...own,
        ["voice: REPORTING\n    mentions", "voice: REPORTING\n    replaces: [voice]\n    mentions"],
      ],
      LATER,
    );
    expect(await said("statement/marsh-a-mistake")).toMatchObject({
      voice: "REPORTING",
      speaker: null,
    });
  });
});

describe("a corrected bundle", () => {
  it("changes the order of its speakers, and takes a name back for the article's words", async () => {
    await load();
    await load([TURNED]);
    expect(await said(NOT_SAFE)).toMatchObject({ speaker: { id: WORKS }, capacity: null });
    const result = await load([
      TURNED,
      [
        "by: { speaker: person/lena-orr }",
        "attribution: { value: Lena Orr, cite: Lena Orr }\n    mentions: [person/lena-orr]",
      ],
    ]);
    expect(
      result?.entries
        .filter(({ outcome, kind }) => outcome !== "unchanged" && kind !== "Citation")
        .map(({ outcome, kind, properties = [] }) => [outcome, kind, ...properties].join(" "))
        .sort(),
    ).toEqual(["added MENTIONS", "changed Statement attribution", "removed SAID_BY"]);
    expect(await said("statement/orr-sorry")).toMatchObject({
      speaker: null,
      attribution: "Lena Orr",
      onBehalfOf: { edges: [{ node: { id: WORKS } }] },
    });
  });
});
