import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask, defects } = openApi();
const ALBUQUERQUE = "city/albuquerque-nm";

async function timeline(list = "", selection = "nodes { sentence }", id = ALBUQUERQUE) {
  const args = list && `(${list})`;
  const answer = await ask(
    `query ($id: ID!) { entity(id: $id) { timeline${args} { ${selection} } } }`,
    { id },
  );
  expect(defects).toEqual([]);
  return { ...answer, ...answer.data?.entity?.timeline };
}

interface Entry {
  kind: string;
  sentence: string;
  on: { edtf: string; isDerived: boolean } | null;
}

describe("a timeline", () => {
  it("tells a city's life, partial dates as partly as they are, what has none at the end", async () => {
    const { nodes, totalCount, runs } = await timeline(
      "",
      "totalCount nodes { kind phase on { edtf isDerived } sentence fact { __typename id } citations { totalCount } }",
    );
    expect(runs).toHaveLength(1);
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map(({ kind, on }: Entry) => [kind, on?.edtf ?? null, on?.isDerived])).toEqual([
      ["HELD_OFFICE", "2009", false],
      ["ABOUT", "2017-08-03", false],
      ["ABOUT", "2017-08-03", false],
      ["ABOUT", "../2017-08~", true],
      ["ABOUT", "../2017-08~", true],
      ["SITE_OF", null, undefined],
    ]);
    expect(nodes.map(({ sentence }: Entry) => sentence.split(": ")[0])).toEqual([
      "In 2009 — Richard Berry took office as Mayor of Albuquerque.",
      "On August 3, 2017 — Jeff Sessions made a statement about Albuquerque",
      "On August 3, 2017 — Peter Simonson made a statement about Albuquerque",
      "By about August 2017 — Richard Berry made a statement about Albuquerque",
      "By about August 2017 — Richard Berry made a statement about Albuquerque",
      "Date unknown — Albuquerque expressed interest in Public Safety Partnership.",
    ]);
    for (const { citations, fact } of nodes) {
      expect(citations.totalCount, fact.id).toBeGreaterThan(0);
    }
  });

  it("tells of an announcement at the program and at who runs it, with the passages that date it", async () => {
    const selection = "nodes { kind sentence fact { id } citations { nodes { property } } }";
    for (const id of ["program/public-safety-partnership", "agency/us-department-of-justice"]) {
      const { nodes } = await timeline("filter: {kinds: [ANNOUNCED]}", selection, id);
      expect(nodes).toHaveLength(1);
      expect(nodes[0]).toMatchObject({
        sentence: "In June 2017 — Public Safety Partnership was announced.",
        fact: { id: "program/public-safety-partnership" },
      });
      const { nodes: passages } = nodes[0].citations;
      expect(passages.length).toBeGreaterThan(0);
      for (const { property } of passages) expect(property).toBe("announcedOn");
    }
  });

  it("is one list, whichever end it is read from", async () => {
    const { nodes: all } = await timeline("first: 100", "nodes { id }");
    const ids = all.map(({ id }: { id: string }) => id);
    for (const [size, cursor, more] of [
      ["first", "after", "hasNextPage"],
      ["last", "before", "hasPreviousPage"],
    ] as const) {
      const got: string[] = [];
      for (let at = ""; ; ) {
        const page = await timeline(
          `${size}: 2${at && `, ${cursor}: "${at}"`}`,
          "nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }",
        );
        const some = page.nodes.map(({ id }: { id: string }) => id);
        if (size === "first") got.push(...some);
        else got.unshift(...some);
        if (!page.pageInfo[more]) break;
        at = size === "first" ? page.pageInfo.endCursor : page.pageInfo.startCursor;
      }
      expect(got).toEqual(ids);
    }
    const { nodes } = await timeline("orderBy: NEWEST", "nodes { id }");
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids.toReversed());
  });

  it("keeps what may lie between two days, and says what is dated", async () => {
    const count = async (filter: string) =>
      (await timeline(`filter: {${filter}}`, "totalCount")).totalCount;
    expect(await count(`between: {until: "2009-06-30"}`)).toBe(4); // the office, the bounds, the undated
    expect(await count(`between: {from: "2017-09-01"}`)).toBe(1);
    expect(await count(`between: {from: "2017-09-01"}, isDated: true`)).toBe(0);
    expect(await count("isDated: false")).toBe(1);
    expect(await count("kinds: [HELD_OFFICE, SITE_OF]")).toBe(2);
    expect(await count("kinds: []")).toBe(0);
  });

  it("shows its statements in the receipt, one for all", async () => {
    const { extensions } = await ask(
      `query @receipt { cities(first: 50) { nodes { timeline(first: 5) { nodes { sentence fact { id } } } } } }`,
    );
    expect(JSON.stringify(extensions?.receipt)).toContain("cities/all.cypher");
  });
});

describe("what makes no sense is refused before anything is read:", () => {
  it.each([
    ["first: 0", /between 1 and 100/],
    ["last: 101", /between 1 and 100/],
    ["first: 1, last: 1", /can't be used together/],
    ['first: 1, after: "nonsense"', /cursor does not belong to this list/],
    ['filter: {between: {from: "2018-01-01", until: "2017-01-01"}}', /before it begins/],
    ['filter: {between: {from: "2018-02-30"}}', /A day is written as/],
    ["filter: {kinds: [NOTHING]}", /does not exist in "TimelineKind"/],
  ])("%s", async (list, message) => {
    const { errors, runs } = await timeline(list);
    expect(errors?.[0]?.message).toMatch(message);
    expect(runs.filter(({ file }: { file: string }) => file.startsWith("timeline/"))).toEqual([]);
  });

  it("a cursor of another filter or another order", async () => {
    const { pageInfo } = await timeline("first: 1", "pageInfo { endCursor }");
    for (const other of ["orderBy: NEWEST", "filter: {kinds: [ABOUT]}"]) {
      const { errors } = await timeline(`first: 1, after: "${pageInfo.endCursor}", ${other}`);
      expect(errors?.[0]?.message).toMatch(/does not belong to this list/);
    }
  });
});
