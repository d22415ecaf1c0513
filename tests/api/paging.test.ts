import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openApi } from "../support/ask.ts";

const { ask } = openApi();

/** Lists of the built-in graph with ties (same dates), unknown dates, and links. */
const LISTS = [
  { name: "statements", open: "{", close: "}" },
  { name: "cities", open: "{", close: "}" },
  {
    name: "sites",
    open: '{ entity(id: "program/public-safety-partnership") { ... on Program {',
    close: "} } }",
  },
  { name: "statementsAbout", open: '{ entity(id: "topic/sanctuary-city") {', close: "} }" },
  {
    name: "statements",
    open: '{ entity(id: "person/jeff-sessions") { ... on Person {',
    close: "} } }",
  },
  { name: "links", open: '{ entity(id: "agency/us-department-of-justice") {', close: "} }" },
  {
    name: "citations",
    open: '{ article(id: "article/whim-2017-08-psp-sanctuary-cities") {',
    close: "} }",
  },
];

interface Page {
  nodes: { id: string }[];
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
}

async function read({ name, open, close }: (typeof LISTS)[number], args: string): Promise<Page> {
  const { data, errors } = await ask(`${open} ${name}(${args}) {
    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } ${close}`);
  expect(errors).toBeUndefined();
  const list = data.entity ?? data.article ?? data;
  return list[name];
}

async function readAll(list: (typeof LISTS)[number], size: number, way: "first" | "last") {
  const ids: string[] = [];
  for (let cursor = ""; ; ) {
    const page = await read(list, `${way}: ${size}${cursor}`);
    const pageIds = page.nodes.map(({ id }) => id);
    if (way === "first") ids.push(...pageIds);
    else ids.unshift(...pageIds);
    const { hasNextPage, hasPreviousPage, endCursor, startCursor } = page.pageInfo;
    if (!(way === "first" ? hasNextPage : hasPreviousPage)) return { ids, total: page.totalCount };
    cursor = way === "first" ? `, after: "${endCursor}"` : `, before: "${startCursor}"`;
  }
}

describe("a list", () => {
  it("gives the same items in the same order with any page size, forwards and backwards", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LISTS),
        fc.integer({ min: 3, max: 100 }),
        fc.constantFrom("first" as const, "last" as const),
        async (list, size, way) => {
          const whole = await readAll(list, 100, "first");
          const paged = await readAll(list, size, way);
          expect(paged).toEqual(whole);
          expect(whole.ids).toHaveLength(whole.total);
        },
      ),
      { numRuns: 30 },
    );
  });

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
