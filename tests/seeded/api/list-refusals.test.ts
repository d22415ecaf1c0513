import { describe, expect, it, vi } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask, database, defects } = openApi();

describe("what makes no sense is refused, in a sentence and before anything is read:", () => {
  const refused = async (document: string, variables: object, code: string, sentence: RegExp) => {
    const { errors, runs } = await ask(document, variables);
    expect(errors?.[0]?.message).toMatch(sentence);
    expect(errors?.[0]?.extensions?.code).toBe(code);
    expect(runs).toEqual([]);
  };

  const NO_DAY = /A day is written as 2017-08-03, and must be one that the calendar has/;

  it.each(["yesterday", "2020-02-30", "2017-13-01", "2017-08", "2017-8-3", "", "3 August 2017"])(
    "validOn: %j",
    async (day) => {
      const list =
        'entity(id: "city/albuquerque-nm") { ... on City { officials(validOn: DAY) { totalCount } } }';
      const literal = list.replace("DAY", JSON.stringify(day));
      await refused(`{ ${literal} }`, {}, "GRAPHQL_VALIDATION_FAILED", NO_DAY);
      const variable = `query ($day: Day) { ${list.replace("DAY", "$day")} }`;
      await refused(variable, { day }, "BAD_ARGUMENT", NO_DAY);
      const span = `query ($day: Day) { statements(filter: {saidBetween: {from: $day}}) { totalCount } }`;
      await refused(span, { day }, "BAD_ARGUMENT", NO_DAY);
    },
  );

  const INVERTED = '{from: "2018-01-01", until: "2017-01-01"}';
  it.each([
    [
      "statements",
      "saidBetween",
      `{ statements(filter: {saidBetween: ${INVERTED}}) { nodes { id } } }`,
    ],
    [
      "articles",
      "publishedBetween",
      `{ articles(filter: {publishedBetween: ${INVERTED}}) { totalCount } }`,
    ],
    [
      "programs",
      "announcedBetween",
      `{ programs(filter: {announcedBetween: ${INVERTED}}) { totalCount } }`,
    ],
    [
      "a list in a list",
      "saidBetween",
      `{ people { nodes { statements(filter: {saidBetween: ${INVERTED}}) { nodes { id } } } } }`,
    ],
    [
      "a fragment",
      "saidBetween",
      `{ topics { nodes { ...F } } } fragment F on Topic { statementsAbout(filter: {saidBetween: ${INVERTED}}) { totalCount } }`,
    ],
  ])("a span that ends before it begins, in %s", async (_where, word, document) => {
    const sentence = new RegExp(
      `^\`filter.${word}\` ends on 2017-01-01, before it begins on 2018-01-01. Give the earlier day as \`from\`.$`,
    );
    await refused(document, {}, "BAD_ARGUMENT", sentence);
  });

  it("a span in a variable", async () => {
    const document = `query ($filter: StatementFilter) {
      people { nodes { statements(filter: $filter) { totalCount } } }
    }`;
    const filter = { saidBetween: { from: "2017-02-01", until: "2017-01-31" } };
    await refused(document, { filter }, "BAD_ARGUMENT", /ends on 2017-01-31, before it begins/);
  });

  it("but not in a field that is left out, or in a variable that nothing uses", async () => {
    const { errors, data } = await ask(
      `query ($no: Boolean!, $filter: StatementFilter) {
        statements(first: 1) { totalCount }
        bad: statements(filter: $filter) @include(if: $no) { totalCount }
      }`,
      { no: false, filter: { saidBetween: { from: "2018-01-01", until: "2017-01-01" } } },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ statements: { totalCount: 46 } });
  });

  it("a list of values that is longer than any sensible one", async () => {
    const document = `query ($filter: CityFilter) { cities(filter: $filter) { totalCount } }`;
    const region = Array.from({ length: 101 }, (_, i) => `Region ${i}`);
    await refused(
      document,
      { filter: { region } },
      "BAD_ARGUMENT",
      /may hold 100 values at most, but holds 101/,
    );
    const { data } = await ask(document, { filter: { region: ["Hawaii", "Texas", "tx"] } });
    expect(data.cities.totalCount).toBe(1);
  });

  it.each([
    ["{ people(orderBy: SHOE_SIZE) { totalCount } }", /does not exist in "EntityOrder"/],
    ["{ statements(filter: {act: SINGING}) { totalCount } }", /does not exist in "Act"/],
    [
      '{ statements(filter: {mood: "sad"}) { totalCount } }',
      /not defined by type "StatementFilter"/,
    ],
    ['{ suggest(prefix: "a", filter: {}) { id } }', /Unknown argument "filter"/],
    ["{ cities(filter: {region: 5}) { totalCount } }", /String cannot represent/],
    ["{ cities(filter: {region: [null]}) { totalCount } }", /Expected value of type "String!"/],
  ])("%s", async (document, sentence) => {
    await refused(document, {}, "GRAPHQL_VALIDATION_FAILED", sentence);
  });
});

describe("a cursor belongs to one list, order and filter", () => {
  const SENTENCE =
    "This cursor does not belong to this list with this order and this filter. Use an endCursor or startCursor of the same query, or begin without one.";

  it.each([
    ["another order", "statements", "", "orderBy: OLDEST"],
    ["another filter", "statements", "filter: {act: ASSERTION}", "filter: {act: COMMITMENT}"],
    ["no filter any more", "statements", "filter: {act: ASSERTION}", ""],
    ["a filter that it had not", "cities", "", 'filter: {region: "Ohio"}'],
    ["another list in the same order", "cities", "", "people"],
  ])("and is refused with %s, before anything is read", async (_what, list, was, is) => {
    const read = (name: string, args: string, selection: string) =>
      ask(`{ list: ${name}(first: 2${args}) { ${selection} } }`);
    const first = await read(list, `, ${was}`, "pageInfo { endCursor }");
    const cursor = `, after: "${first.data.list.pageInfo.endCursor}"`;
    const again = is === "people" ? ["people", cursor] : [list, `${cursor}, ${is}`];
    const { errors, runs } = await read(again[0] ?? "", again[1] ?? "", "nodes { id }");
    expect(errors?.[0]?.message).toBe(SENTENCE);
    expect(errors?.[0]?.extensions?.code).toBe("BAD_ARGUMENT");
    expect(runs).toEqual([]);
  });

  it("however these are written", async () => {
    const first = await ask(
      "{ statements(first: 2, filter: {act: [QUESTION, DENIAL]}) { pageInfo { endCursor } } }",
    );
    const second = await ask(
      `query ($after: String, $filter: StatementFilter) {
        statements(first: 2, after: $after, orderBy: NEWEST, filter: $filter) { nodes { id } }
      }`,
      {
        after: first.data.statements.pageInfo.endCursor,
        filter: { act: ["DENIAL", "QUESTION", "DENIAL"], medium: null, saidBetween: {} },
      },
    );
    expect(second.errors).toBeUndefined();
    expect(second.data.statements.nodes).toHaveLength(2);
  });
});

describe("hostile text in a filter", () => {
  const HOSTILE = [
    "' OR true //",
    '"} ) DETACH DELETE n //',
    "$a2.region",
    "\\u0027 OR 1=1",
    "`) MATCH (n) RETURN n //",
    "Texas\u0000",
    "%",
    ".*",
    "\ud800",
    "",
    " ",
    "__proto__",
    "x".repeat(50_000),
  ];

  const cases = HOSTILE.map((text) => [text.slice(0, 40), text]);

  it.each(cases)("%j finds nothing and breaks nothing", async (_, text) => {
    const { data, errors } = await ask(
      `query ($text: [String!]) {
        people(filter: {title: $text}) { totalCount nodes { id } }
        agencies(filter: {name: $text}) { totalCount nodes { id } }
        statements(filter: {language: $text}) { totalCount nodes { id } }
        entity(id: "program/public-safety-partnership") {
          ... on Program { sites(filter: {name: $text}) { totalCount nodes { id } } }
        }
      }`,
      { text },
    );
    expect(errors).toBeUndefined();
    const nothing = { totalCount: 0, nodes: [] };
    const entity = { sites: nothing };
    expect(data).toEqual({ people: nothing, agencies: nothing, statements: nothing, entity });
    expect(defects).toEqual([]);
    const { data: all } = await ask("{ cities { totalCount } statements { totalCount } }");
    expect(all).toEqual({ cities: { totalCount: 16 }, statements: { totalCount: 46 } });
  });

  it.each(cases)("%j is refused where an id or a place belongs", async (_, text) => {
    for (const list of [
      "cities(filter: {region: $text})",
      "cities(filter: {country: $text})",
      "people(filter: {officeAt: $id})",
      "statements(filter: {speaker: $id})",
      "statements(filter: {about: $id})",
      "statements(filter: {respondsTo: $id})",
      "articles(filter: {writtenBy: $id})",
    ]) {
      const type = list.includes("$id") ? "$id: [ID!]" : "$text: [String!]";
      const { errors } = await ask(`query (${type}) { ${list} { totalCount } }`, {
        [type.slice(1).split(":")[0] ?? ""]: [text],
      });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(["BAD_ARGUMENT"]);
      expect(errors?.[0]?.message.length).toBeLessThan(600);
    }
    expect(defects).toEqual([]);
  });
});

describe("a place that there is not", () => {
  it.each([
    [
      'region: "Bavarya"',
      '`filter.region` is "Bavarya", which is no state or province, and no city in this graph lies in it.',
    ],
    [
      'region: ["Texas", "Germany"]',
      '`filter.region` is "Germany", which is no state or province, and no city in this graph lies in it. It is a country: `country: "DE"` asks for that.',
    ],
    [
      'country: "Germany"',
      '`filter.country` is "Germany", which is no country\'s code of ISO 3166-1, such as US. Is DE meant?',
    ],
    [
      'country: "XX"',
      '`filter.country` is "XX", which is no country\'s code of ISO 3166-1, such as US.',
    ],
  ])("is refused: %s", async (words, message) => {
    const { errors } = await ask(`{ cities(filter: { ${words} }) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: "BAD_ARGUMENT" } });
    const [word = ""] = words.split(":");
    if (word !== "region") return;
    const search = await ask(
      `{ search(query: "a", filter: { ${words.replace(/\[.*"(\w+)"\]/, '"$1"')} }) { totalCount } }`,
    );
    expect(search.errors?.[0]?.message).toBe(message);
  });

  it("is told from one where nothing is, and states have letters", async () => {
    const { data, errors, runs } = await ask(`{
      none: cities(filter: { region: "Ontario" }) { totalCount }
      abroad: cities(filter: { country: "de" }) { totalCount }
      letters: cities(filter: { region: "nm" }) { nodes { region } }
      search(query: "chief", filter: { region: "CA" }) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      none: { totalCount: 0 },
      abroad: { totalCount: 0 },
      letters: { nodes: [{ region: "New Mexico" }] },
    });
    expect(data.search.totalCount).toBeGreaterThan(0);
    expect(runs).toHaveLength(4);
  });
});

describe("the Cypher of a filter", () => {
  it("is one text, whatever is asked by it; what a reader types is a parameter", async () => {
    const read = vi.spyOn(database, "read");
    const textOf = async (filter: object, order = "NEWEST") => {
      read.mockClear();
      const { errors } = await ask(
        "query ($f: StatementFilter, $o: DateOrder) { statements(filter: $f, orderBy: $o) { totalCount nodes { id } } }",
        { f: filter, o: order },
      );
      expect(errors).toBeUndefined();
      expect(read).toHaveBeenCalledTimes(1);
      return read.mock.calls[0]?.[0].text;
    };
    const about = await textOf({ about: ["topic/sanctuary-city"] });
    expect(
      await textOf({ mentions: ["city/stockton-ca", "agency/ice"], respondsTo: "statement/x" }),
    ).toBe(about);
    const own = await textOf({ act: ["DENIAL"] });
    expect(await textOf({ medium: "TWEET", isQuoted: true, language: ["en"] })).toBe(own);
    expect(await textOf({ saidBetween: { until: "2017-08-03" }, voice: "SPEECH" })).toBe(own);
    const spoken = await textOf({ speaker: ["person/or-true"] });
    expect(await textOf({ isAttributed: false, onBehalfOf: "person/x" })).toBe(spoken);
    // Nothing asked, nothing there.
    const plain = await textOf({});
    expect(await textOf({ act: null, saidBetween: {} })).toBe(plain);
    expect(new Set([about, own, spoken, plain]).size).toBe(4);
  });
});
