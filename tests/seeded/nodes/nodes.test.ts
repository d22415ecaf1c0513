import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask } = openApi();

describe("node", () => {
  it.each([
    ["person/jeff-sessions", "Person"],
    ["agency/ice", "Agency"],
    ["city/houston-tx", "City"],
    ["program/public-safety-partnership", "Program"],
    ["topic/sanctuary-city", "Topic"],
    ["statement/doj-letter-question-1", "Statement"],
    ["article/whim-2017-08-psp-sanctuary-cities", "Article"],
    ["held-office/person/richard-berry/city/albuquerque-nm/mayor", "HeldOffice"],
    ["site-of/city/houston-tx/program/public-safety-partnership/original-site", "SiteOf"],
  ])("finds %s, a %s", async (id, type) => {
    const { data, runs } = await ask("query ($id: ID!) { node(id: $id) { id __typename } }", {
      id,
    });
    expect(data.node).toEqual({ id, __typename: type });
    expect(runs).toHaveLength(1);
  });

  it("finds a citation, and what it backs", async () => {
    const found = await ask(
      '{ statement(id: "statement/doj-letter-question-1") { citations { nodes { id } } } }',
    );
    const { id } = found.data.statement.citations.nodes[0];
    const { data } = await ask(
      "query ($id: ID!) { node(id: $id) { ... on Citation { id backs { id } article { id } } } }",
      { id },
    );
    expect(data.node).toEqual({
      id,
      backs: { id: "statement/doj-letter-question-1" },
      article: { id: "article/whim-2017-08-psp-sanctuary-cities" },
    });
  });

  it.each([
    "person/nobody",
    "",
    "person",
    "person/",
    "person/Jeff Sessions",
    "held-office/x",
    "citation/x",
    "__proto__/x",
    "constructor/x",
    "person/a'}) DETACH DELETE n //",
    `person/${"a".repeat(100_000)}`,
  ])("gives null for %j", async (id) => {
    const { data, errors } = await ask("query ($id: ID!) { node(id: $id) { id } }", { id });
    expect(errors).toBeUndefined();
    expect(data.node).toBeNull();
  });

  it("keeps the order of nodes, with null where there is nothing, in one statement a kind of look-up", async () => {
    const { data, runs } = await ask(
      '{ nodes(ids: ["city/houston-tx", "person/nobody", "agency/ice", "city/houston-tx"]) { id } }',
    );
    expect(data.nodes).toEqual([
      { id: "city/houston-tx" },
      null,
      { id: "agency/ice" },
      { id: "city/houston-tx" },
    ]);
    // What is not there is sought once more, among what was retracted.
    expect(runs.map(({ file }) => file)).toEqual([
      "things/by-id.cypher",
      "history/retracted.cypher",
    ]);
  });

  it("refuses more than 100 ids at once", async () => {
    const ids = Array.from({ length: 101 }, (_, n) => `person/n-${n}`);
    const { errors, runs } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(errors?.[0]?.extensions?.code).toBe("BAD_ARGUMENT");
    expect(runs).toEqual([]);
  });
});

describe("entity, statement and article", () => {
  it("find only what they are for", async () => {
    const { data } = await ask(`{
      a: entity(id: "statement/doj-letter-2017-08") { id }
      b: statement(id: "person/jeff-sessions") { id }
      c: article(id: "person/jeff-sessions") { id }
      d: entity(id: "person/jeff-sessions") { id }
    }`);
    expect(data).toEqual({ a: null, b: null, c: null, d: { id: "person/jeff-sessions" } });
  });
});
