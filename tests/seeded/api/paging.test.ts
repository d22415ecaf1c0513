import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

// That any pages together are the whole list: tests/look-ahead/paging.test.ts.
const { ask } = openApi();

describe("a list", () => {
  it.each([
    ["first: 0", "BAD_ARGUMENT", /between 1 and 100/],
    ["first: -5", "BAD_ARGUMENT", /between 1 and 100/],
    ["last: 101", "BAD_ARGUMENT", /between 1 and 100/],
    ["first: 1, last: 1", "BAD_ARGUMENT", /can't be used together/],
    ['first: 1, before: "x"', "BAD_ARGUMENT", /`before` with `last`/],
    ['first: 1, after: "nonsense"', "BAD_ARGUMENT", /cursor does not belong/],
    ['first: 1, after: ""', "BAD_ARGUMENT", /cursor does not belong/],
  ])("refuses %s, in a sentence and without asking the database", async (args, code, message) => {
    const { errors, runs } = await ask(`{ people(${args}) { nodes { id } } }`);
    expect(errors?.[0]?.extensions?.code).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
    expect(runs).toEqual([]);
  });

  it("refuses a cursor of another order", async () => {
    const { data } = await ask("{ statements(first: 1) { pageInfo { endCursor } } }");
    const { errors } = await ask(
      `{ people(first: 1, after: "${data.statements.pageInfo.endCursor}") { nodes { id } } }`,
    );
    expect(errors?.[0]?.extensions?.code).toBe("BAD_ARGUMENT");
  });

  it("counts only when asked to, and reads no rows when only asked to count", async () => {
    const counted = await ask("{ cities { totalCount } }");
    expect(counted.data.cities.totalCount).toBe(16);
    expect(counted.runs).toMatchObject([{ file: "cities/all.cypher" }]);
  });
});
