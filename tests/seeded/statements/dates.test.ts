import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

// What dates can mean: said at the latest when the article appeared, certainly so or only possibly.

const { ask } = openApi();

describe("a statement whose day no article gives", () => {
  it("was said by the day of its article, in words and in filters", async () => {
    const { data, errors, runs } = await ask(`{
      statement(id: "statement/berry-not-a-sanctuary-city") {
        saidOn { edtf text isDerived earliest latest }
        attestations { nodes { states { property } } }
      }
      later: statements(filter: { saidBetween: { from: "2017-09-01" } }) { totalCount }
      until: statements(filter: { saidBetween: { until: "2017-08-31" } }) { totalCount }
      all: statements { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data.statement.saidOn).toEqual({
      edtf: "../2017-08~",
      text: "by about August 2017",
      isDerived: true,
      earliest: null,
      latest: "2017-08-31",
    });
    const [attestation] = data.statement.attestations.nodes;
    expect(attestation.states.map(({ property }: { property: string }) => property)).not.toContain(
      "saidOn",
    );
    expect(data.later.totalCount).toBe(0);
    expect(data.until.totalCount).toBe(data.all.totalCount);
    expect(runs).toHaveLength(4);
  });

  it("is told from one whose day an article gives", async () => {
    const { data } = await ask(
      `{ statement(id: "statement/burguan-statement-2017-08-03") { saidOn { text isDerived } } }`,
    );
    expect(data.statement.saidOn).toEqual({ text: "August 3, 2017", isDerived: false });
  });
});

describe("what certainly held", () => {
  const MAYOR = `officials(filter: { title: "Mayor" }, validOn: $day, certainly: $certainly) { totalCount }`;
  const counted = async (day: string, certainly: boolean) => {
    const { data, errors } = await ask(
      `query ($day: Day, $certainly: Boolean) {
        entity(id: "city/albuquerque-nm") { ... on City { ${MAYOR} } }
        people(filter: { title: "Mayor" }, validOn: $day, certainly: $certainly) { totalCount }
      }`,
      { day, certainly },
    );
    expect(errors).toBeUndefined();
    return [data.entity.officials.totalCount, data.people.totalCount];
  };

  it.each([
    ["2008-12-31", 0, 0],
    // Some day in 2009 he took office.
    ["2009-06-01", 1, 0],
    ["2009-12-31", 1, 1],
    ["2017-08-01", 1, 1],
    // The article is of that month, and may be of an earlier day.
    ["2017-08-02", 1, 0],
    ["2030-01-01", 1, 0],
  ])("on %s", async (day, possibly, certainly) => {
    expect(await counted(day, false)).toEqual([possibly, possibly]);
    expect(await counted(day, true)).toEqual([certainly, certainly]);
  });

  it("needs a day", async () => {
    const { errors } = await ask(`{ people(certainly: true) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({
      message: "`certainly` needs a day: give `validOn` too.",
      extensions: { code: "BAD_ARGUMENT" },
    });
  });
});
