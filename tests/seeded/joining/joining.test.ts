import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

const { ask, defects } = openApi();

const SIMONSON = "person/peter-simonson";
const BURGUAN = "person/jarrod-burguan";
const BERRY = "person/richard-berry";
const SHERIFF = "agency/san-bernardino-county-sheriffs-department";
const THREE = [SIMONSON, BURGUAN, BERRY];

interface Group {
  entities: { id: string }[];
  between: { id: string }[];
  hops: { from: { id: string }; to: { id: string }; sentence: string }[];
  sentence: string;
}

/** @param rest more arguments, as GraphQL writes them */
async function joining(ids: readonly string[], rest = "") {
  const { data, errors, runs } = await ask(`{ joining(ids: ${JSON.stringify(ids)}, ${rest}) {
    groups { entities { id } between { id } sentence hops { from { id } to { id } sentence } }
    search { outcome sentence skippedHubs { degree entity { id } } }
  } }`);
  expect(defects).toEqual([]);
  const { groups = [], search } = data?.joining ?? {};
  return { groups: groups as Group[], search, errors, files: runs.map(({ file }) => file) };
}

const entitiesOf = ({ groups }: { groups: Group[] }) =>
  groups.map(({ entities }) => entities.map(({ id }) => id));

describe("joining", () => {
  it("joins those who spoke of one man by him, each hop with the passages behind it", async () => {
    const { data, runs } = await ask(
      `query ($ids: [ID!]!) { joining(ids: $ids) {
        groups { entities { name } between { name } sources { articles outlets }
          hops { from { name } to { name } sentence citations { nodes { exact article { id } } } statements { totalCount } } }
        search { outcome sentence } } }`,
      { ids: THREE },
    );
    const { groups, search } = data.joining;
    expect(search).toEqual({ outcome: "JOINED", sentence: "All 3 are joined, by 3 hops." });
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      entities: [{ name: "Jarrod Burguan" }, { name: "Peter Simonson" }, { name: "Richard Berry" }],
      between: [{ name: "Jeff Sessions" }],
      sources: { articles: 1, outlets: 1 },
    });
    for (const { citations, statements } of groups[0].hops) {
      expect(citations.nodes.length).toBeGreaterThan(0);
      expect(citations.nodes[0].article.id).toMatch(/^article\//);
      expect(statements.totalCount).toBeGreaterThan(0);
    }
    // The ends, one level from all three, all hops; and one for each field of them.
    expect(runs.map(({ file }) => file).sort()).toEqual(
      [
        ...["paths/degrees.cypher", "paths/expand.cypher", "paths/evidence.cypher"],
        ...["things/by-id.cypher", "things/by-id.cypher", "things/by-id.cypher"],
        ...["citations/by-subject.cypher", "paths/statements-between.cypher"],
      ].sort(),
    );
  });

  it("takes no more statements for twelve than for two", async () => {
    const { data } = await ask("{ cities(first: 12) { nodes { id } } }");
    const ids = data.cities.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(12);
    const searched = (files: string[]) => files.filter((file) => file.startsWith("paths/")).length;
    expect(searched((await joining(ids)).files)).toBeLessThanOrEqual(4);
    expect(searched((await joining(ids.slice(0, 2))).files)).toBeLessThanOrEqual(4);
  });

  it("gives the same, whatever the order of the ids", async () => {
    const there = await joining([...THREE, SHERIFF]);
    expect(await joining([...THREE, SHERIFF].toReversed())).toEqual(there);
  });

  it("leads around whom it is to avoid", async () => {
    const { groups, search } = await joining(THREE, 'avoid: ["person/jeff-sessions"]');
    expect(search.outcome).toBe("JOINED");
    expect(groups[0]?.between.map(({ id }) => id)).not.toContain("person/jeff-sessions");
    expect(groups[0]?.hops.length).toBeGreaterThan(3);
  });
});

describe("those who can't be joined", () => {
  it("are named, and the others joined all the same", async () => {
    const found = await joining(
      ["person/jeff-sessions", "agency/us-department-of-justice", SHERIFF],
      "linkKinds: [HELD_OFFICE]",
    );
    expect(entitiesOf(found)).toEqual([
      ["agency/us-department-of-justice", "person/jeff-sessions"],
      [SHERIFF],
    ]);
    expect(found.search).toMatchObject({
      outcome: "NONE",
      sentence:
        "In this graph, nothing connects these groups at any length, within what was asked: US Department of Justice with Jeff Sessions; San Bernardino County Sheriff’s Department.",
    });
  });

  it("may be joined by more hops", async () => {
    const { groups, search } = await joining(THREE, "maxHops: 1");
    expect(groups).toHaveLength(3);
    expect(search.outcome).toBe("NONE_WITHIN");
    expect(search.sentence).toMatch(/No path of up to 1 hop connects .* raise maxHops/);
  });

  it("may be joined through hubs, which are named with their degrees", async () => {
    const { search } = await joining(THREE, "avoidHubsOver: 5");
    expect(search.outcome).toBe("HUBS_SKIPPED");
    expect(search.skippedHubs).toContainEqual({
      ...{ entity: { id: "person/jeff-sessions" }, degree: 13 },
    });
    expect(search.sentence).toMatch(/as each has more than 5 links: raise avoidHubsOver/);
  });
});

describe("joining refuses", () => {
  it.each([
    [[SIMONSON], "", /`ids` must list 2 to 12 entities, but lists 1/, 0],
    [Array<string>(13).fill(SIMONSON), "", /`ids` must list 2 to 12 entities, but lists 13/, 0],
    [[SIMONSON, SIMONSON], "", /`ids` lists person\/peter-simonson twice/, 0],
    [[SIMONSON, "agency/nobody"], "", /`ids` is agency\/nobody, which is not in this graph/, 1],
    [[SIMONSON, "statement/burguan-no-jail"], "", /the id of a statement, not of an entity/, 0],
    [THREE, `avoid: ["${BERRY}"]`, /`avoid` lists person\/richard-berry/, 0],
    [THREE, "maxHops: 7", /`maxHops` must be between 1 and 6, but is 7/, 0],
    [THREE, "linkKinds: []", /`linkKinds` is empty/, 0],
  ] as const)("%j %s", async (ids, rest, message, statements) => {
    const { errors, files } = await joining(ids, rest);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: "BAD_ARGUMENT" } },
    ]);
    expect(files).toHaveLength(statements);
  });

  it("more searches than a request has time for, before any of them runs", async () => {
    const field = (place: number) =>
      `j${place}: joining(ids: ${JSON.stringify(THREE)}) { search { outcome } }`;
    const { errors, runs } = await ask(
      `{ ${Array.from({ length: 13 }, (_, i) => field(i)).join(" ")} }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: "TOO_COSTLY" } }]);
    expect(runs).toEqual([]);
  });
});
