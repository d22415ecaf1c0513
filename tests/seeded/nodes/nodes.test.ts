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

  it.each(["person/nobody", "held-office/x", "change/x"])("gives null for %j", async (id) => {
    const { data, errors } = await ask("query ($id: ID!) { node(id: $id) { id } }", { id });
    expect(errors).toBeUndefined();
    expect(data.node).toBeNull();
  });

  it.each([
    "",
    "person",
    "person/",
    "person/Jeff Sessions",
    "citation/x",
    "__proto__/x",
    "constructor/x",
    "person/a'}) DETACH DELETE n //",
    `person/${"a".repeat(100_000 - 200)}`,
  ])("refuses %j, which is no id", async (id) => {
    for (const query of [
      "query ($id: ID!) { node(id: $id) { id } }",
      "query ($id: ID!) { nodes(ids: [$id]) { id } }",
    ]) {
      const { errors, runs } = await ask(query, { id });
      const [error] = errors ?? [];
      expect(error?.extensions?.code).toBe("BAD_ARGUMENT");
      expect(error?.message).toMatch(/^`ids?` is ".*", which is no id: an id begins with its kind/);
      expect(error?.message.length).toBeLessThan(300);
      expect(runs).toEqual([]);
    }
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

describe("look-ups of one kind", () => {
  it("find their own, in one statement for all", async () => {
    const { data, errors, runs } = await ask(`{
      entity(id: "person/jeff-sessions") { name }
      person(id: "person/jeff-sessions") { name }
      agency(id: "agency/ice") { id }
      city(id: "city/houston-tx") { region }
      program(id: "program/public-safety-partnership") { id }
      topic(id: "topic/sanctuary-city") { id }
      case(id: "case/nowhere") { id }
      statement(id: "statement/doj-letter-2017-08") { id }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      person: { name: "Jeff Sessions" },
      city: { region: "Texas" },
      topic: { id: "topic/sanctuary-city" },
      case: null,
    });
    expect(runs).toHaveLength(1);
  });

  it.each([
    [
      'entity(id: "statement/doj-letter-2017-08")',
      '`id` is "statement/doj-letter-2017-08", the id of a statement, not of an entity.',
    ],
    [
      'statement(id: "person/jeff-sessions")',
      '`id` is "person/jeff-sessions", the id of a person, not of a statement.',
    ],
    [
      'person(id: "Jarrod Burguan")',
      '`id` is "Jarrod Burguan", which is no id of a person. Is person/jarrod-burguan meant? `search` finds ids by names.',
    ],
    [
      'entity(id: "San Bernardino")',
      '`id` is "San Bernardino", which is no id of an entity. An id begins with its kind, as in person/san-bernardino; `search` finds ids by names.',
    ],
    [
      'x: statements(filter: { speaker: "Jarrod Burguan" }) { nodes { id } } person(id: "person/x")',
      '`filter.speaker` is "Jarrod Burguan", which is no id of a person or an agency. Is person/jarrod-burguan or agency/jarrod-burguan meant? `search` finds ids by names.',
    ],
  ])("refuse %s and say what is meant", async (field, message) => {
    const { data, errors, runs } = await ask(`{ ${field} { id } }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: "BAD_ARGUMENT" } });
    expect(data ?? null).toBeNull();
    expect(runs).toEqual([]);
  });
});
