import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask } = openApi();

const idsOf = async (args: string) => {
  const { data, errors, runs } = await ask(
    `{ statements(first: 100${args}) { totalCount nodes { id act saidOn { edtf } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(runs).toHaveLength(1);
  expect(data.statements.totalCount).toBe(data.statements.nodes.length);
  return data.statements.nodes.map(({ id }: { id: string }) => id);
};

describe("a filter on statements", () => {
  it.each([
    [", filter: {act: QUESTION}", 3],
    [", filter: {act: [DENIAL, DEFINITION]}", 3],
    [", filter: {medium: TWEET}", 6],
    [", filter: {isQuoted: true}", 29],
    [", filter: {isQuoted: false}", 17],
    [', filter: {speaker: "agency/cnn-politics"}', 1],
    [", filter: {act: [APPEAL, PREDICTION, SUPPORT]}", 3],
    [", filter: {voice: SPEECH, isAttributed: true}", 46],
    [", filter: {isAttributed: false}", 0],
    [', filter: {speaker: ["agency/cnn-politics", "person/jeff-sessions"]}', 8],
    [', filter: {addressedTo: "person/jeff-sessions"}', 2],
    [', filter: {act: DENIAL, about: "topic/sanctuary-city"}', 2],
    [', filter: {article: "article/whim-2017-08-psp-sanctuary-cities"}', 46],
    [', filter: {article: "article/another-one"}', 0],
    [", filter: {}", 46],
    [", filter: null", 46],
    [", filter: {act: null}", 46],
    // One of none is nothing: an application that computes its alternatives must not get all of them.
    [", filter: {act: []}", 0],
  ])("%s keeps %d", async (args, count) => {
    expect(await idsOf(args)).toHaveLength(count);
  });

  it("by outlet keeps those for which the article credits it", async () => {
    const ids = await idsOf(', filter: {via: "agency/abc-news"}');
    expect(ids).toContain("statement/berry-not-a-sanctuary-city");
    expect(ids).not.toContain("statement/berry-reply-letter");
  });

  it("by days drops only what was certainly said outside them", async () => {
    const inAugust = await idsOf(
      ', filter: {saidBetween: {from: "2017-08-03", until: "2017-08-03"}}',
    );
    // Without a date: it may have been said then.
    expect(inAugust).toContain("statement/berry-not-a-sanctuary-city");
    expect(inAugust).toContain("statement/burguan-not-a-sanctuary-city");
    // Known to be said by the 3rd: it may have been said on it, but not after.
    expect(inAugust).toContain("statement/doj-letter-2017-08");
    const later = await idsOf(', filter: {saidBetween: {from: "2017-08-04"}}');
    expect(later).not.toContain("statement/burguan-not-a-sanctuary-city");
    expect(later).not.toContain("statement/doj-letter-2017-08");
    expect(later).toContain("statement/berry-not-a-sanctuary-city");
  });
});

describe("an order of statements", () => {
  it("is the same read from either end; what has no date of its own stands where its article does", async () => {
    const newest = await idsOf(", orderBy: NEWEST");
    expect(await idsOf(", orderBy: OLDEST")).toEqual(newest.toReversed());
    expect(newest[0]).toMatch(/berry|jones|cnn/);
  });
});

describe("filters below", () => {
  it("are per parent, in one statement for all", async () => {
    const { data, errors, runs } = await ask(`{
      cities(first: 100, filter: {region: "California"}) {
        nodes {
          id
          officials(filter: {title: "police chief"}, validOn: "2017-08-03") {
            nodes { id statements(filter: {act: DENIAL}, orderBy: OLDEST) { edges { link { id } node { id } } } }
          }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.cities.nodes).toMatchObject([
      {
        id: "city/san-bernardino-ca",
        officials: {
          nodes: [
            {
              id: "person/jarrod-burguan",
              statements: {
                edges: [
                  {
                    link: {
                      id: "said-by/statement/burguan-not-a-sanctuary-city/person/jarrod-burguan",
                    },
                    node: { id: "statement/burguan-not-a-sanctuary-city" },
                  },
                ],
              },
            },
          ],
        },
      },
      {
        id: "city/stockton-ca",
        officials: { nodes: [{ id: "person/eric-jones", statements: { edges: [] } }] },
      },
    ]);
    expect(runs.map(({ file }) => file)).toEqual(["cities/all.cypher"]);
  });

  it("drop a link that had certainly not begun", async () => {
    const officials = async (day: string) => {
      const { data } = await ask(
        `{ entity(id: "city/albuquerque-nm") { ... on City { officials(validOn: "${day}") { totalCount } } } }`,
      );
      return data.entity.officials.totalCount;
    };
    expect(await officials("2008-12-31")).toBe(0);
    expect(await officials("2009-01-01")).toBe(1);
    expect(await officials("2030-01-01")).toBe(1);
  });

  it("tell an entity's links by their kind, and by what is at the other end", async () => {
    const { data } = await ask(`{
      entity(id: "agency/us-department-of-justice") {
        all: links { totalCount }
        offices: links(filter: {link: HELD_OFFICE}) { edges { link { sentence } } }
        programs: links(filter: {kind: PROGRAM}) { nodes { name } }
        neither: links(filter: {link: HELD_OFFICE, kind: PROGRAM}) { totalCount }
      }
    }`);
    expect(data.entity).toEqual({
      all: { totalCount: 2 },
      offices: {
        edges: [
          {
            link: {
              sentence:
                "Jeff Sessions held the office of Attorney General at US Department of Justice at the time of the article.",
            },
          },
        ],
      },
      programs: { nodes: [{ name: "Public Safety Partnership" }] },
      neither: { totalCount: 0 },
    });
  });

  it("tell the sites of one role, and of one region", async () => {
    const { data } = await ask(`{
      entity(id: "program/public-safety-partnership") {
        ... on Program {
          interested: sites(filter: {role: EXPRESSED_INTEREST}, orderBy: NAME_REVERSED) { nodes { name } }
          texan: sites(filter: {role: ORIGINAL_SITE, region: "Texas"}) { totalCount nodes { name } }
        }
      }
    }`);
    const names = data.entity.interested.nodes.map(({ name }: { name: string }) => name);
    expect(names).toEqual(["Stockton", "San Bernardino", "Baltimore", "Albuquerque"]);
    expect(data.entity.texan).toEqual({ totalCount: 1, nodes: [{ name: "Houston" }] });
  });
});
