import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask, defects } = openApi();

const SESSIONS = "person/jeff-sessions";
const DEPARTMENT = "agency/us-department-of-justice";

interface Node {
  distance: number;
  entity: { id: string };
}
interface Link {
  from: { id: string };
  to: { id: string };
  linkKinds: string[];
}
interface More {
  from: { id: string };
  linkKind: string;
  count: number;
  cursor: string;
}

/** @param args as GraphQL writes them */
async function neighborhood(args: string) {
  const { data, errors, runs } = await ask(`{ neighborhood(${args}) {
    nodes { distance entity { id } } leftOut
    links { from { id } to { id } linkKinds }
    more { from { id } linkKind count isLowerBound cursor }
  } }`);
  expect(defects).toEqual([]);
  const { nodes = [], links = [], more = [], leftOut } = data?.neighborhood ?? {};
  return {
    nodes: nodes as Node[],
    links: links as Link[],
    more: more as More[],
    leftOut,
    errors,
    files: runs.map(({ file }) => file),
  };
}

describe("a neighborhood", () => {
  it("has those around an entity, and what is known of what joins them", async () => {
    const { data, runs } = await ask(
      `query ($of: ID!) { neighborhood(of: $of, linkKinds: [HELD_OFFICE, ADDRESSED_TO]) {
        nodes { distance entity { name } }
        links { linkKinds hop { sentence citations { nodes { exact } } statements { totalCount } } } more { count } } }`,
      { of: SESSIONS },
    );
    const { nodes, links, more } = data.neighborhood;
    expect(nodes[0]).toEqual({ distance: 0, entity: { name: "Jeff Sessions" } });
    expect(nodes).toContainEqual({ distance: 1, entity: { name: "US Department of Justice" } });
    expect(more).toEqual([]);
    for (const { hop } of links) expect(hop.citations.nodes.length).toBeGreaterThan(0);
    const office = links.find(({ linkKinds }: Link) => linkKinds.includes("HELD_OFFICE"));
    expect(office.hop.sentence).toBe(
      "Jeff Sessions held the office of Attorney General at US Department of Justice at the time of the article.",
    );
    // All hops are read in one statement, whatever their number; entities, passages and counts too.
    expect(runs.map(({ file }) => file).sort()).toEqual([
      ...["citations/by-subject.cypher", "neighborhood/around.cypher", "paths/degrees.cypher"],
      ...["paths/evidence.cypher", "paths/statements-between.cypher", "things/by-id.cypher"],
    ]);
  });

  it("takes a statement a level, and none more for what joins them unless it is asked for", async () => {
    const counted = async (depth: number) =>
      (await neighborhood(`of: "${SESSIONS}", depth: ${depth}`)).files.filter(
        (file) => file !== "things/by-id.cypher",
      );
    const around = "neighborhood/around.cypher";
    expect(await counted(1)).toEqual(["paths/degrees.cypher", around]);
    expect(await counted(3)).toEqual(["paths/degrees.cypher", around, around, around]);
  });

  it("shows the nearest first, and of each kind no more than asked for", async () => {
    const { nodes, links, more } = await neighborhood(`of: "${SESSIONS}", depth: 2, perKind: 2`);
    const distances = nodes.map(({ distance }) => distance);
    expect(distances).toEqual(distances.toSorted());
    expect(Math.max(...distances)).toBe(2);
    const ids = nodes.map(({ entity }) => entity.id);
    expect(new Set(ids).size).toBe(ids.length);
    const pairs = links.map(({ from, to }) => [from.id, to.id].sort().join(" "));
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { from, to } of links) {
      expect(ids).toContain(from.id);
      expect(ids).toContain(to.id);
    }
    const ofMiddle = more.filter(({ from }) => from.id === SESSIONS);
    expect(ofMiddle.map(({ linkKind }) => linkKind)).toContain("MENTIONS");
    for (const { count } of more) expect(count).toBeGreaterThan(0);
  });

  it("goes on from a cursor until it has all of a kind, each once", async () => {
    const kind = "linkKinds: [ADDRESSED_TO]";
    const all = await neighborhood(`of: "${DEPARTMENT}", ${kind}, perKind: 50`);
    const paged: string[] = [];
    let page = await neighborhood(`of: "${DEPARTMENT}", ${kind}, perKind: 2`);
    paged.push(...page.nodes.slice(1).map(({ entity }) => entity.id));
    while (page.more[0]) {
      const { cursor, count } = page.more[0];
      expect(paged.length + count).toBe(all.nodes.length - 1);
      page = await neighborhood(`of: "${DEPARTMENT}", ${kind}, perKind: 2, after: "${cursor}"`);
      paged.push(...page.nodes.slice(1).map(({ entity }) => entity.id));
    }
    expect(paged.length).toBe(4);
    expect(paged).toEqual(all.nodes.slice(1).map(({ entity }) => entity.id));
  });

  it("has only entities of the kinds asked for, and leads over no others", async () => {
    const { nodes } = await neighborhood(`of: "${SESSIONS}", depth: 3, kinds: [CITY, PROGRAM]`);
    expect(nodes.length).toBeGreaterThan(2);
    for (const { entity } of nodes.slice(1)) expect(entity.id).toMatch(/^(city|program)\//);
  });
});

describe("a neighborhood refuses", () => {
  it.each([
    ['of: "agency/nobody"', /`of` is agency\/nobody, which is not in this graph/, 1],
    ['of: "statement/burguan-no-jail"', /the id of a statement, not of an entity/, 0],
    [`of: "${SESSIONS}", depth: 4`, /`depth` must be between 1 and 3, but is 4/, 0],
    [`of: "${SESSIONS}", perKind: 51`, /`perKind` must be between 1 and 50, but is 51/, 0],
    [`of: "${SESSIONS}", kinds: []`, /`kinds` is empty/, 0],
    [`of: "${SESSIONS}", linkKinds: []`, /`linkKinds` is empty/, 0],
    [`of: "${SESSIONS}", after: "x"`, /`after` goes on with one entity and one kind of link/, 0],
    [`of: "${SESSIONS}", linkKinds: [ABOUT], after: "x"`, /does not belong to this list/, 0],
  ])("%s", async (args, message, statements) => {
    const { errors, files } = await neighborhood(args);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: "BAD_ARGUMENT" } },
    ]);
    expect(files).toHaveLength(statements);
  });

  it("a cursor of another kind", async () => {
    const { more } = await neighborhood(`of: "${DEPARTMENT}", perKind: 1`);
    const [{ cursor } = { cursor: "" }] = more;
    const { errors } = await neighborhood(
      `of: "${DEPARTMENT}", linkKinds: [FAMILY_OF], after: "${cursor}"`,
    );
    expect(errors?.[0]?.message).toMatch(/does not belong to this list/);
  });
});
