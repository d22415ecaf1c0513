import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask, defects } = openApi();

const SIMONSON = "person/peter-simonson";
const SHERIFF = "agency/san-bernardino-county-sheriffs-department";

interface PathShown {
  length: number;
  sentence: string;
  hops: { from: { id: string }; to: { id: string } }[];
}

async function paths(from: string, to: string, rest: Record<string, unknown> = {}) {
  const given = Object.entries({ from, to, ...rest })
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(", ");
  const { data, errors, runs } = await ask(`{
    paths(${given}) {
      edges { cursor node { length sentence hops { from { id } to { id } } } }
      pageInfo { hasNextPage hasPreviousPage endCursor }
      search { outcome completeUpTo sentence skippedHubs { degree entity { id } } }
    }
  }`);
  expect(defects).toEqual([]);
  const shown: PathShown[] = data?.paths?.edges.map(({ node }: { node: PathShown }) => node) ?? [];
  const stations: string[][] = shown.map(({ hops }) => [from, ...hops.map((hop) => hop.to.id)]);
  return { ...data?.paths, stations, shown, errors, files: runs.map(({ file }) => file) };
}

/** As GraphQL writes it: words in capitals are words of enums. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    const parts = Object.entries(value).map(([name, part]) => `${name}: ${literal(part)}`);
    return `{${parts.join(", ")}}`;
  }
  return /^[A-Z_]+$/.test(String(value)) ? String(value) : JSON.stringify(value);
}

describe("paths", () => {
  it("connect the ACLU's man with the sheriff, each hop with the passages behind it", async () => {
    const { data, runs } = await ask(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { nodes {
        length sources { articles outlets }
        hops { from { name } to { name } sentence
          citations { nodes { exact article { id } } }
          statements(first: 1) { totalCount nodes { gist } } links { totalCount } } } } }`,
      { from: SIMONSON, to: SHERIFF },
    );
    const [path] = data.paths.nodes;
    expect(path).toMatchObject({ length: 3, sources: { articles: 1, outlets: 1 } });
    expect(path.hops.map((hop: { from: object; to: object }) => [hop.from, hop.to])).toEqual([
      [{ name: "Peter Simonson" }, { name: "Jeff Sessions" }],
      [{ name: "Jeff Sessions" }, { name: "Jarrod Burguan" }],
      [{ name: "Jarrod Burguan" }, { name: "San Bernardino County Sheriff’s Department" }],
    ]);
    for (const { citations, sentence, statements, links } of path.hops) {
      expect(citations.nodes.length).toBeGreaterThan(0);
      expect(citations.nodes[0].article.id).toMatch(/^article\//);
      // The sentence tells the latest statement.
      expect(statements.totalCount).toBeGreaterThan(0);
      expect(sentence).toContain(statements.nodes[0].gist.replace(/\.$/, ""));
      expect(links.totalCount).toBe(0);
    }
    expect(path.hops[2].sentence).toMatch(
      /^Jarrod Burguan made a statement about San Bernardino County Sheriff’s Department on August 3, 2017: /,
    );
    // The ends, one for each level, one for what joins all hops, and one for each field of a hop, for all
    // hops at once.
    expect(runs.map(({ file }) => file).sort()).toEqual(
      [
        ...["paths/degrees.cypher", "paths/evidence.cypher"],
        ...new Array<string>(3).fill("paths/expand.cypher"),
        ...["things/by-id.cypher", "things/by-id.cypher", "citations/by-subject.cypher"],
        ...["paths/statements-between.cypher", "paths/links-between.cypher"],
      ].sort(),
    );
  });

  it("have hops whose statements come in pages, from either end", async () => {
    const hop = async (list: string) => {
      const { data, errors } = await ask(
        `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { nodes { hops {
          statements(${list}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } } }`,
        { from: SIMONSON, to: "person/jeff-sessions" },
      );
      expect(errors).toBeUndefined();
      const { totalCount, nodes, pageInfo } = data.paths.nodes[0].hops[0].statements;
      return { totalCount, ids: nodes.map(({ id }: { id: string }) => id), pageInfo };
    };
    const all = await hop("first: 100");
    expect(all.ids).toHaveLength(all.totalCount);
    expect(all.totalCount).toBeGreaterThan(3);
    expect((await hop("orderBy: OLDEST")).ids).toEqual(all.ids.toReversed());
    const { ids, pageInfo } = await hop("first: 2");
    const rest = await hop(`first: 100, after: "${pageInfo.endCursor}"`);
    expect([...ids, ...rest.ids]).toEqual(all.ids);
  });

  it("lead around what they are to avoid", async () => {
    const { stations } = await paths(SIMONSON, SHERIFF);
    expect(
      stations.some((path: string[]) => path.includes("program/public-safety-partnership")),
    ).toBe(true);
    const avoid = ["program/public-safety-partnership"];
    const without = await paths(SIMONSON, SHERIFF, { avoid, first: 50 });
    const all = await paths(SIMONSON, SHERIFF, { first: 50 });
    expect(without.stations).toEqual(
      all.stations.filter((path: string[]) => !path.includes("program/public-safety-partnership")),
    );
    expect(without.search.sentence).toBe("These are all of up to 4 hops.");
  });

  it("go on behind a cursor, in one order", async () => {
    const all = await paths("city/albuquerque-nm", SHERIFF, { first: 50 });
    const paged: string[][] = [];
    let after: string | undefined;
    do {
      const page = await paths("city/albuquerque-nm", SHERIFF, {
        first: 3,
        ...(after && { after }),
      });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== undefined);
      paged.push(...page.stations);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(paged.length).toBeGreaterThan(6);
    expect(paged.slice(0, 50)).toEqual(all.stations);
  });

  it("say that a chief is one by a link, and prefer it to what was said", async () => {
    const { shown } = await paths("agency/us-department-of-justice", "person/jeff-sessions", {
      first: 1,
    });
    expect(shown[0]?.sentence).toBe(
      "Jeff Sessions held the office of Attorney General at US Department of Justice at the time of the article.",
    );
  });

  it("never stop at a statement, an article or a passage", async () => {
    const { stations } = await paths(SIMONSON, SHERIFF, { first: 50, maxHops: 5 });
    expect(stations.length).toBeGreaterThan(10);
    for (const id of stations.flat()) expect(id).not.toMatch(/^(statement|article|citation)\//);
  });
});

describe("a search that finds no path", () => {
  it("tells that there is none at any length", async () => {
    const { search, shown, files } = await paths(SIMONSON, SHERIFF, { linkKinds: ["HELD_OFFICE"] });
    expect(shown).toEqual([]);
    expect(search).toMatchObject({
      outcome: "NONE",
      sentence:
        "In this graph, nothing connects Peter Simonson and San Bernardino County Sheriff’s Department at any length, within what was asked.",
    });
    // One end holds no office to follow: nothing else is read.
    expect(files).toEqual(["paths/degrees.cypher", "paths/expand.cypher"]);
  });

  it("tells that there is none of so few hops", async () => {
    const { search } = await paths(SIMONSON, SHERIFF, { maxHops: 2 });
    expect(search).toMatchObject({ outcome: "NONE_WITHIN", completeUpTo: 2 });
    expect(search.sentence).toMatch(/raise maxHops/);
  });

  it("names the hubs that it did not pass, with their degrees", async () => {
    const { search } = await paths(SIMONSON, SHERIFF, { avoidHubsOver: 5 });
    expect(search.outcome).toBe("HUBS_SKIPPED");
    expect(search.skippedHubs).toEqual([
      { entity: { id: "city/albuquerque-nm" }, degree: 18 },
      { entity: { id: "person/jeff-sessions" }, degree: 13 },
      { entity: { id: "person/jarrod-burguan" }, degree: 9 },
    ]);
    expect(search.sentence).toMatch(/3 hubs were not passed, as each has more than 5 links/);
  });

  it("looks at nothing that was not said in time", async () => {
    const { search } = await paths(SIMONSON, "person/jeff-sessions", {
      saidBetween: { until: "2016-12-31" },
    });
    expect(search.outcome).toBe("NONE");
  });
});

describe("a search for paths refuses", () => {
  it.each([
    [{ to: "agency/nobody" }, /`to` is agency\/nobody, which is not in this graph/, 1],
    [{ avoid: ["person/nobody"] }, /`avoid` is person\/nobody, which is not in this graph/, 1],
    [{ from: "Peter Simonson" }, /`from` is "Peter Simonson", .* as in person\/peter-simonson/, 0],
    [{ from: "statement/burguan-no-jail" }, /the id of a statement, not of an entity/, 0],
    [{ from: SHERIFF }, /`from` and `to` are both agency/, 0],
    [{ avoid: [SHERIFF] }, /where the path begins or ends/, 0],
    [{ maxHops: 7 }, /`maxHops` must be between 1 and 6, but is 7/, 0],
    [{ first: 51 }, /`first` must be between 1 and 50, but is 51/, 0],
    [{ avoidHubsOver: 0 }, /`avoidHubsOver` must be at least 1, but is 0/, 0],
    [{ minSources: -1 }, /`minSources` must be at least 1, but is -1/, 0],
    [{ linkKinds: [] }, /`linkKinds` is empty/, 0],
    [{ saidBetween: { from: "2018-01-01", until: "2017-01-01" } }, /before it begins/, 0],
    [{ after: "nonsense" }, /cursor does not belong to this list/, 0],
  ])("%j", async (rest, message, statements) => {
    const { from = SIMONSON, to = SHERIFF, ...others } = rest as { from?: string; to?: string };
    const { errors, files } = await paths(from, to, others);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: "BAD_ARGUMENT" } },
    ]);
    expect(files).toHaveLength(statements);
  });

  it("more searches than a request has time for, before any of them runs", async () => {
    const search = (alias: string) =>
      `${alias}: paths(from: "${SIMONSON}", to: "${SHERIFF}", first: 1) { search { outcome } }`;
    const searches = (count: number) =>
      ask(`{ ${Array.from({ length: count }, (_, place) => search(`s${place}`)).join(" ")} }`);
    expect((await searches(12)).errors).toBeUndefined();
    const { errors, runs } = await searches(13);
    expect(errors).toMatchObject([{ extensions: { code: "TOO_COSTLY" } }]);
    expect(runs).toEqual([]);
  });

  it("a cursor of another search", async () => {
    const { pageInfo } = await paths(SIMONSON, SHERIFF, { first: 1 });
    const { errors } = await paths(SIMONSON, SHERIFF, {
      first: 1,
      after: pageInfo.endCursor,
      maxHops: 3,
    });
    expect(errors?.[0]?.message).toMatch(/does not belong to this list/);
  });
});
