import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask, defects } = openApi();

const SIMONSON = "person/peter-simonson";
const BERRY = "person/richard-berry";
const TWO = [SIMONSON, BERRY];

interface Shared {
  entity: { id: string };
  hops: { from: { id: string }; to: { id: string } }[];
}

/** @param rest more arguments, as GraphQL writes them */
async function shared(ids: readonly string[], rest = "") {
  const { data, errors, runs } =
    await ask(`{ sharedConnections(ids: ${JSON.stringify(ids)}, ${rest}) {
    totalCount nodes { entity { id } hops { from { id } to { id } } } pageInfo { hasNextPage hasPreviousPage endCursor }
  } }`);
  expect(defects).toEqual([]);
  const { nodes = [], totalCount, pageInfo } = data?.sharedConnections ?? {};
  return {
    ids: (nodes as Shared[]).map(({ entity }) => entity.id),
    nodes: nodes as Shared[],
    ...{ totalCount, pageInfo, errors },
    files: runs.map(({ file }) => file),
  };
}

describe("what is shared", () => {
  it("is joined to each by a hop with its passages", async () => {
    const { data, runs } = await ask(
      `query ($ids: [ID!]!) { sharedConnections(ids: $ids, kinds: [PERSON]) { nodes {
        entity { name } sentence sources { articles }
        hops { from { name } to { name } sentence citations { nodes { exact } } } } } }`,
      { ids: TWO },
    );
    const { nodes } = data.sharedConnections;
    const [first] = nodes;
    expect(first.entity).toEqual({ name: "Jeff Sessions" });
    expect(first.hops.map(({ from }: { from: { name: string } }) => from.name)).toEqual([
      "Peter Simonson",
      "Richard Berry",
    ]);
    expect(first.sentence).toBe(
      first.hops.map(({ sentence }: { sentence: string }) => sentence).join(" "),
    );
    for (const { citations } of first.hops) expect(citations.nodes.length).toBeGreaterThan(0);
    expect(runs.map(({ file }) => file).sort()).toEqual([
      ...["citations/by-subject.cypher", "paths/degrees.cypher", "paths/evidence.cypher"],
      "sharing/shared.cypher",
      ...["things/by-id.cypher", "things/by-id.cypher", "things/by-id.cypher"],
    ]);
  });

  it("comes in pages, each once, whatever the order of the ids", async () => {
    const all = await shared(TWO, "first: 50");
    expect(all.totalCount).toBe(all.ids.length);
    expect(all.ids.length).toBeGreaterThan(1);
    expect((await shared(TWO.toReversed(), "first: 50")).ids).toEqual(all.ids);
    const paged: string[] = [];
    let after = "";
    do {
      const page = await shared(TWO, `first: 1 ${after}`);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== "");
      paged.push(...page.ids);
      after = page.pageInfo.hasNextPage ? `after: "${page.pageInfo.endCursor}"` : "";
    } while (after !== "");
    expect(paged).toEqual(all.ids);
  });

  it("is nothing where one of them has nothing in common with the others", async () => {
    const { ids, totalCount, files } = await shared(
      [...TWO, "agency/san-bernardino-county-sheriffs-department"],
      "linkKinds: [HELD_OFFICE]",
    );
    expect([ids, totalCount]).toEqual([[], 0]);
    expect(files).toEqual(["paths/degrees.cypher", "sharing/shared.cypher"]);
  });

  it("counts a page as large as it may be", async () => {
    const question = (first: number) =>
      ask(`{ sharedConnections(ids: ${JSON.stringify(TWO)}, first: ${first}) { nodes {
        hops { links(first: 100) { nodes { citations(first: 100) { nodes { id } } } } } } } }`);
    expect((await question(1)).errors).toBeUndefined();
    expect((await question(50)).errors).toMatchObject([{ extensions: { code: "TOO_COSTLY" } }]);
  });
});

describe("what is shared: refuses", () => {
  it.each([
    [[SIMONSON], "", /`ids` must list 2 to 12 entities, but lists 1/, 0],
    [[SIMONSON, "agency/nobody"], "", /`ids` is agency\/nobody, which is not in this graph/, 1],
    [TWO, "first: 51", /`first` must be between 1 and 50, but is 51/, 0],
    [TWO, "kinds: []", /`kinds` is empty/, 0],
    [TWO, 'after: "nonsense"', /cursor does not belong to this list/, 0],
  ] as const)("%j %s", async (ids, rest, message, statements) => {
    const { errors, files } = await shared(ids, rest);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: "BAD_ARGUMENT" } },
    ]);
    expect(files).toHaveLength(statements);
  });

  it("a cursor of another question", async () => {
    const { pageInfo } = await shared(TWO, "first: 1");
    const { errors } = await shared(TWO, `minSources: 2, after: "${pageInfo.endCursor}"`);
    expect(errors?.[0]?.message).toMatch(/does not belong to this list/);
  });
});
