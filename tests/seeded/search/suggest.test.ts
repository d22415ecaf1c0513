import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask, defects } = openApi();

async function suggest(prefix: string, rest: object = {}) {
  const { data, errors, runs } = await ask(
    "query ($prefix: String!, $kinds: [EntityKind!], $first: Int) { suggest(prefix: $prefix, kinds: $kinds, first: $first) { id name matched } }",
    { prefix, ...rest },
  );
  expect(errors).toBeUndefined();
  const ids: string[] = data.suggest.map(({ id }: { id: string }) => id);
  return { suggestions: data.suggest, ids, runs };
}

describe("suggest", () => {
  it.each([
    ["a", "agency/abc-news"],
    ["alb", "city/albuquerque-nm"],
    ["ÁCLU", "agency/aclu"],
    ["aclu o", "agency/aclu-of-new-mexico"],
    ["berr", "person/richard-berry"],
    ["richard b", "person/richard-berry"],
    ["mayor b", "person/richard-berry"],
    ["san b", "city/san-bernardino-ca"],
    ["san bernardino c", "agency/san-bernardino-county-sheriffs-department"],
    ["justice dep", "agency/us-department-of-justice"],
    ["justice dept", "agency/us-department-of-justice"],
    ["department of j", "agency/us-department-of-justice"],
    ["u.s. dep", "agency/us-department-of-homeland-security"],
    ["the w", "agency/the-whim"],
    ["psp", "program/public-safety-partnership"],
    ["sanc", "topic/sanctuary-city"],
    ["sbp", "agency/san-bernardino-police-department"],
  ])("%s: %s first, in one statement", async (prefix, expected) => {
    const { ids, runs } = await suggest(prefix);
    expect(ids[0]).toBe(expected);
    expect(new Set(ids).size).toBe(ids.length);
    expect(runs).toMatchObject([{ file: "search/suggestions.cypher" }]);
  });

  it("shows the name to show beside the name that matched", async () => {
    const { suggestions } = await suggest("justice d");
    expect(suggestions).toEqual([
      {
        id: "agency/us-department-of-justice",
        name: "US Department of Justice",
        matched: "Justice Department",
      },
    ]);
  });

  it("puts names that begin so before names that hold such a word", async () => {
    expect((await suggest("ba", { first: 25 })).ids).toEqual([
      "city/baltimore-md",
      "city/baton-rouge-la",
      "agency/baltimore-police-department",
    ]);
    const { ids } = await suggest("police", { first: 25 });
    expect(ids.slice(0, 2)).toEqual(["person/eric-jones", "person/jarrod-burguan"]);
    expect(ids.slice(2).every((id) => id.endsWith("police-department"))).toBe(true);
  });

  it("is narrowed by kinds and by a number, and gives entities only", async () => {
    expect((await suggest("s", { kinds: ["CITY"] })).ids).toEqual([
      "city/stockton-ca",
      "city/springfield-il",
      "city/san-bernardino-ca",
    ]);
    expect((await suggest("s", { first: 2 })).ids).toHaveLength(2);
    expect(await suggest("s", { kinds: [] })).toMatchObject({ ids: [], runs: [] });
    const { data, runs } = await ask('{ suggest(prefix: "ice") { entity { id summary } } }');
    expect(data.suggest[0].entity.id).toBe("agency/ice");
    expect(runs).toHaveLength(2);
  });

  it("asks the database nothing when no word is typed", async () => {
    for (const prefix of ["", "  ", "*", '"', "👩‍🚒"]) {
      expect(await suggest(prefix)).toMatchObject({ ids: [], runs: [] });
    }
  });

  it.each([0, -3, 26])("refuses a size of %d", async (first) => {
    const { errors, runs } = await ask(
      'query ($first: Int) { suggest(prefix: "a", first: $first) { id } }',
      { first },
    );
    expect(errors?.[0]?.extensions?.code).toBe("BAD_ARGUMENT");
    expect(runs).toEqual([]);
    expect(defects).toEqual([]);
  });
});
