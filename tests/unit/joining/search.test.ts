import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinEntities } from "../../../src/joining/search.ts";
import { TimeIsUp } from "../../../src/paths/clock.ts";
import { distance, fewestHops, groupsWithin } from "../../support/brute-force-joining.ts";
import { joinedBy } from "../../support/brute-force-paths.ts";

const NOBODY: ReadonlySet<string> = new Set();

interface Graph {
  pairs: [string, string][];
  ends: string[];
  hub: number;
  maxHops: number;
}

const ids = [..."abcdefghij"];
const graph: fc.Arbitrary<Graph> = fc.record({
  pairs: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 24 }),
  ends: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 6 }),
  hub: fc.integer({ min: 1, max: 9 }),
  maxHops: fc.integer({ min: 1, max: 6 }),
});

/** A search of a graph in memory, whose rows come in any order. */
function searcher({ pairs, ends, hub, maxHops }: Graph) {
  const joined = joinedBy(pairs);
  const degree = (id: string) => (joined.get(id) ?? NOBODY).size;
  const mayPass = (id: string) => ends.includes(id) || degree(id) <= hub;
  const levels: string[][] = [];
  const search = (check = () => {}, turned = false) =>
    joinEntities({
      ends: (turned ? ends.toReversed() : ends).map((id) => ({
        ...{ id, label: id, degree: degree(id) },
      })),
      ...{ maxHops, check },
      read: async (frontier) => {
        levels.push([...frontier]);
        const rows = frontier.map((id) => {
          const others = [...(joined.get(id) ?? NOBODY)];
          const hubs = others.filter((other) => !mayPass(other));
          return {
            id,
            others: turned ? others.filter(mayPass).toReversed() : others.filter(mayPass),
            hubs: hubs.map((other) => [other, degree(other)] as const),
          };
        });
        return turned ? rows.toReversed() : rows;
      },
    });
  return { joined, mayPass, levels, search };
}

describe("what joins entities", () => {
  it("is a tree for each group, with ends for leaves, and less than twice as large as it could be", async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (each) => {
        const { joined, mayPass, search, levels } = searcher(each);
        const { groups } = await search();
        expect(groups.map(({ ends }) => [...ends]).sort()).toEqual(
          groupsWithin(joined, each.ends, each.maxHops, mayPass).sort(),
        );
        for (const { ends, between, hops } of groups) {
          const all = new Set([...ends, ...between]);
          expect(hops).toHaveLength(all.size - 1);
          expect(joinedBy(hops.map(([a, b]) => [a, b] as const)).size).toBe(
            hops.length === 0 ? 0 : all.size,
          );
          // Each hop leads on from what is already joined.
          const reached = new Set([ends[0]]);
          for (const [from, to] of hops) {
            expect(joined.get(from)?.has(to)).toBe(true);
            expect([reached.has(from), reached.has(to)]).toEqual([true, false]);
            reached.add(to);
          }
          for (const id of between) {
            expect(mayPass(id)).toBe(true);
            expect(hops.flat().filter((end) => end === id).length).toBeGreaterThan(1);
          }
          if (ends.length > 1) {
            const fewest = fewestHops(joined, ends, mayPass);
            expect(hops.length).toBeLessThanOrEqual(2 * (1 - 1 / ends.length) * fewest);
          }
        }
        expect(levels.length).toBeLessThanOrEqual(Math.ceil(each.maxHops / 2));
        // Nobody is asked about twice.
        expect(new Set(levels.flat()).size).toBe(levels.flat().length);
      }),
      { numRuns: 500 },
    );
  });

  it("is a shortest path for two", async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (each) => {
        const ends = each.ends.slice(0, 2);
        const { joined, mayPass, search } = searcher({ ...each, ends });
        const { groups, outcome } = await search();
        const hops = distance(joined, ends[0] ?? "", ends[1] ?? "", mayPass);
        expect(outcome === "JOINED").toBe(hops <= each.maxHops);
        if (outcome === "JOINED") expect(groups[0]?.hops).toHaveLength(hops);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same, whatever the order of the ids and of what was read", async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (each) => {
        const { search } = searcher(each);
        expect(await search(undefined, true)).toEqual(await search());
      }),
      { numRuns: 200 },
    );
  });

  it("says why not all are joined", async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (each) => {
        const { joined, mayPass, search } = searcher(each);
        const { groups, outcome, skippedHubs } = await search();
        for (const [hub] of skippedHubs) expect(mayPass(hub)).toBe(false);
        const groupsAt = (hops: number, pass: (id: string) => boolean) =>
          groupsWithin(joined, each.ends, hops, pass).length;
        if (groups.length === 1) expect(outcome).toBe("JOINED");
        else if (outcome === "NONE") {
          expect(groupsAt(ids.length, () => true)).toBe(groups.length);
        } else if (outcome === "HUBS_SKIPPED") expect(skippedHubs.size).toBeGreaterThan(0);
        else expect(outcome).toBe("NONE_WITHIN");
        if (groupsAt(ids.length, mayPass) < groups.length) expect(outcome).not.toBe("NONE");
      }),
      { numRuns: 500 },
    );
  });

  it("finds who joins three at once, rather than somebody for each two of them", async () => {
    const { search } = searcher({
      ...{ ends: ["a", "b", "c"], hub: 9, maxHops: 4 },
      pairs: (["ad", "db", "be", "ec", "af", "fc", "aj", "bj", "cj"] as const).map(
        ([one = "", other = ""]) => [one, other],
      ),
    });
    const { groups } = await search();
    expect(groups[0]?.between).toEqual(["j"]);
  });

  it("leads over who is in the tree already, rather than over others", async () => {
    const { search } = searcher({
      ...{ ends: ["a", "b", "c"], hub: 9, maxHops: 4 },
      pairs: (["ad", "de", "eb", "ai", "ij", "jb", "jc"] as const).map(([one = "", other = ""]) => [
        one,
        other,
      ]),
    });
    const { groups } = await search();
    expect(groups[0]?.between).toEqual(["i", "j"]);
  });

  it("knows of one who has no links that nothing joins it at any length, however far others lead", async () => {
    const { search } = searcher({
      ...{ ends: ["a", "b"], hub: 9, maxHops: 2 },
      pairs: [
        ["b", "c"],
        ["c", "d"],
        ["d", "e"],
      ],
    });
    expect((await search()).outcome).toBe("NONE");
  });

  it("keeps what it has joined when its time is up", async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 0, max: 12 }), async (each, steps) => {
        const { joined, search, mayPass } = searcher(each);
        let left = steps;
        const { groups, outcome } = await search(() => {
          left -= 1;
          if (left < 0) throw new TimeIsUp();
        });
        expect(groups.flatMap(({ ends }) => ends).sort()).toEqual(each.ends.toSorted());
        for (const { ends, hops, between } of groups) {
          expect(hops).toHaveLength(ends.length + between.length - 1);
          for (const [from, to] of hops) expect(joined.get(from)?.has(to)).toBe(true);
        }
        if (outcome !== "UNFINISHED") {
          expect(groups).toHaveLength(
            groupsWithin(joined, each.ends, each.maxHops, mayPass).length,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
