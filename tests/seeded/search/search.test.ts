import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { READERS_SEARCHES } from "./readers-searches.ts";

const { ask } = openApi();

interface Edge {
  cursor: string;
  score: number;
  match: string;
  matched: string;
  node: { id: string };
}

async function search(query: string, rest: object = {}) {
  const { data, errors, runs } = await ask(
    `query ($query: String!, $filter: SearchFilter, $first: Int, $after: String) {
      search(query: $query, filter: $filter, first: $first, after: $after) {
        edges { cursor score match matched node { ... on Thing { id } } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    { query, ...rest },
  );
  expect(errors).toBeUndefined();
  const edges: Edge[] = data.search.edges;
  return { edges, ids: edges.map(({ node }) => node.id), pageInfo: data.search.pageInfo, runs };
}

const kindOf = (id: string) => id.slice(0, id.indexOf("/"));

describe("search", () => {
  it.each(READERS_SEARCHES)("%s: the first result is %s", async (typed, expected) => {
    const { edges, ids, runs } = await search(typed);
    expect(ids[0]).toBe(expected);
    expect(new Set(ids).size).toBe(ids.length);
    // The candidates, once more with typos unless a name or an office has all that was typed, and then
    // the things that the page shows.
    const isMeant = Number(edges[0]?.score) >= 15 || /^["“].*["”]$/.test(typed);
    expect(runs.map(({ file }) => file)).toEqual([
      "search/candidates.cypher",
      ...(isMeant ? [] : ["search/candidates.cypher"]),
      "things/by-id.cypher",
    ]);
  });

  it("says what matched, and gives scores that fall", async () => {
    const { edges } = await search("aclu");
    expect(edges[0]).toMatchObject({ match: "ABBREVIATION", matched: "ACLU" });
    expect(edges[1]).toMatchObject({ match: "PREFERRED_NAME", matched: "ACLU of New Mexico" });
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const { edges: mayors } = await search("mayor albuquerque");
    expect(mayors[0]).toMatchObject({ match: "OFFICE", matched: "Mayor, Albuquerque" });
    const { edges: said } = await search("bullying tactic");
    expect(said[0]).toMatchObject({ match: "TEXT" });
    expect(said[0]?.matched).toMatch(/^This is a bullying tactic/);
  });

  it("finds a statement by its speaker's name and a word of it", async () => {
    const { ids } = await search("burguan detention");
    expect(ids[0]).toMatch(/^statement\/burguan-/);
  });

  it("knows a city by its name and its state", async () => {
    const { edges } = await search("albuquerque new mexico", { filter: { kinds: ["CITY"] } });
    expect(edges[0]).toMatchObject({
      match: "PREFERRED_NAME",
      node: { id: "city/albuquerque-nm" },
    });
    // Every word as typed, and no typo.
    expect(edges[0]?.score).toBeGreaterThan(17);
  });

  it("wants a phrase in quotes to be there", async () => {
    const { ids } = await search('"sanctuary city" berry');
    expect(ids).toContain("statement/berry-not-a-sanctuary-city");
    expect(ids).toContain("topic/sanctuary-city");
    expect(ids).not.toContain("person/richard-berry");
    expect((await search('"city sanctuary"')).ids).toEqual([]);
    // Typographic quotes are quotes; one without its other half is a character.
    expect((await search("“sanctuary city” berry")).ids).toEqual(ids);
    expect((await search('"sanctuary city')).ids[0]).toBe("topic/sanctuary-city");
  });

  it("reads no things for a page whose things nobody asked for, and no page beyond its end", async () => {
    const { data, runs } = await ask('{ search(query: "doj") { edges { score matched } } }');
    expect(data.search.edges[0].matched).toBe("DOJ");
    expect(runs).toMatchObject([{ file: "search/candidates.cypher" }]);
    const none = await search("xylophone");
    expect(none).toMatchObject({ ids: [], pageInfo: { hasNextPage: false, endCursor: null } });
    // Once as typed, once with typos.
    expect(none.runs).toHaveLength(2);
  });
});

describe("a search's filter", () => {
  it("keeps things of some kinds, and no others", async () => {
    const all = await search("police", { first: 100 });
    expect(new Set(all.ids.map(kindOf))).toEqual(new Set(["agency", "person", "statement"]));
    for (const kind of ["agency", "person", "statement"]) {
      const filter = { kinds: [kind.toUpperCase()] };
      const { ids } = await search("police", { first: 100, filter });
      expect(ids).toEqual(all.ids.filter((id) => kindOf(id) === kind));
    }
    expect((await search("police", { filter: { kinds: ["ARTICLE", "CITY"] } })).ids).toEqual([]);
  });

  it("keeps what belongs to a region's cities", async () => {
    const { ids } = await search("police", { first: 100, filter: { region: "california" } });
    expect(ids).toEqual(
      expect.arrayContaining([
        "agency/stockton-police-department",
        "person/eric-jones",
        "person/jarrod-burguan",
      ]),
    );
    expect(ids).not.toContain("agency/baltimore-police-department");
    expect(ids).not.toContain("person/kevin-davis");
    const police = await search("police", {
      first: 100,
      filter: { region: " California ", kinds: ["AGENCY"] },
    });
    expect(police.ids.sort()).toEqual([
      "agency/san-bernardino-police-department",
      "agency/stockton-police-department",
    ]);
    const programs = await search("safety", { filter: { region: "Ohio", kinds: ["PROGRAM"] } });
    expect(programs.ids).toEqual(["program/public-safety-partnership"]);
    expect((await search("berry", { filter: { region: "Texas" } })).ids).toEqual([]);
  });

  it("asks the database nothing for no kinds at all", async () => {
    const { ids, runs } = await search("police", { filter: { kinds: [] } });
    expect({ ids, runs }).toEqual({ ids: [], runs: [] });
  });
});

describe("a search's pages", () => {
  it.each([
    ...["police", "albuquerque mayor", "immigration", "department of justice", "c"],
    ...["polise", "sanctury city"],
  ])("of %s together are the one list", async (typed) => {
    const whole = await search(typed, { first: 100 });
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    for (const first of [1, 4, 7]) {
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const page = await search(typed, { first, after });
        ids.push(...page.ids);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        if (!page.pageInfo.hasNextPage) break;
        expect(page.ids).toHaveLength(first);
        after = page.pageInfo.endCursor;
      }
      expect(ids).toEqual(whole.ids);
    }
  });

  it("refuse what is not a cursor of this search, without asking the database", async () => {
    const { pageInfo } = await search("police", { first: 1 });
    const forged = (...keys: unknown[]) => {
      const [name] = JSON.parse(Buffer.from(pageInfo.endCursor, "base64url").toString());
      return Buffer.from(JSON.stringify([name, ...keys])).toString("base64url");
    };
    const cursors: [string, object][] = [
      ["police", { after: "nonsense" }],
      ["police", { after: "" }],
      ["police", { after: "x".repeat(50_000) }],
      ["police", { after: forged("NaN", "a") }],
      ["police", { after: forged("", "a") }],
      ["police", { after: forged(1, 2) }],
      ["police", { after: forged("1", "a", "b") }],
      ["policy", { after: pageInfo.endCursor }],
      ["", { after: pageInfo.endCursor }],
      ["police", { after: pageInfo.endCursor, filter: { region: "Ohio" } }],
    ];
    for (const [query, rest] of cursors) {
      const { errors, runs } = await ask(
        "query ($query: String!, $after: String, $filter: SearchFilter) { search(query: $query, after: $after, filter: $filter) { nodes { __typename } } }",
        { query, ...rest },
      );
      expect(errors?.[0]?.extensions?.code).toBe("BAD_ARGUMENT");
      expect(runs).toEqual([]);
    }
  });

  it.each([0, -1, 101, 2_147_483_647])("refuse a size of %d", async (first) => {
    const { errors, runs } = await ask(
      'query ($first: Int) { search(query: "police", first: $first) { nodes { __typename } } }',
      { first },
    );
    expect(errors?.[0]).toMatchObject({
      message: `\`first\` must be between 1 and 100, but is ${first}.`,
      extensions: { code: "BAD_ARGUMENT" },
    });
    expect(runs).toEqual([]);
  });

  it("does not take a short word that is misspelled for a find when everything else misses", async () => {
    const { data } = await ask(`{
      short: search(query: "brooklyn nwes") { totalCount }
      alone: search(query: "nwes") { totalCount }
    }`);
    expect(data.short.totalCount).toBe(0);
    expect(data.alone.totalCount).toBeGreaterThan(0);
  });
});
