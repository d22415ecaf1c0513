import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openApi } from "../support/ask.ts";

const { ask, defects } = openApi();

const search = (query: string) =>
  ask(
    "query ($query: String!) { search(query: $query) { score matched result { ... on Thing { id } } } }",
    {
      query,
    },
  );

describe("search", () => {
  it.each([
    ["Richard Berry", "person/richard-berry"],
    ["DOJ", "agency/us-department-of-justice"],
    ["ice", "agency/ice"],
    ["PSP", "program/public-safety-partnership"],
    ["Albuquerque", "city/albuquerque-nm"],
    ["sanct", "topic/sanctuary-city"],
  ])("finds %s", async (query, id) => {
    const { data, runs } = await search(query);
    const ids = data.search.map(({ result }: { result: { id: string } }) => result.id);
    expect(ids).toContain(id);
    // The hits, and then the things that they name.
    expect(runs).toHaveLength(2);
  });

  it("gives each thing once, best first, with what matched", async () => {
    const { data } = await search("justice department");
    const ids = data.search.map(({ result }: { result: { id: string } }) => result.id);
    expect(new Set(ids).size).toBe(ids.length);
    const scores = data.search.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { matched } of data.search) expect(matched).not.toBe("");
  });

  it("answers whatever is typed: nothing is an operator", async () => {
    const lucene = fc.constantFrom(
      ..."+-&|!(){}[]^\"~*?:\\/<>=@#$%'",
      " AND ",
      " OR ",
      " NOT ",
      " TO ",
      "text:",
      "[* TO *]",
      "a~2",
      "\u0000",
      "👩‍🚒",
      "مدينة",
    );
    const typed = fc.array(fc.oneof(lucene, fc.string({ unit: "binary", maxLength: 8 })), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(typed, async (parts) => {
        const { data, errors } = await search(parts.join(""));
        expect(errors).toBeUndefined();
        expect(Array.isArray(data.search)).toBe(true);
      }),
      { numRuns: 100 },
    );
    expect(defects).toEqual([]);
  });

  it("asks the database nothing when nothing was typed", async () => {
    for (const query of ["", "   ", "***", "\n\t"]) {
      const { data, runs } = await search(query);
      expect(data.search).toEqual([]);
      expect(runs).toEqual([]);
    }
  });

  it("refuses a size outside 1 to 100", async () => {
    const { errors } = await ask('{ search(query: "a", first: 1000) { score } }');
    expect(errors?.[0]?.extensions?.code).toBe("BAD_ARGUMENT");
  });
});
