import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TimeIsUp } from "../../../src/paths/clock.ts";
import { searchPaths } from "../../../src/paths/search.ts";
import { bruteForcePaths, joinedBy } from "../../support/brute-force-paths.ts";

const NOBODY: ReadonlySet<string> = new Set();

interface Graph {
  pairs: [string, string][];
  hub: number;
  maxHops: number;
}

const ids = [..."abcdefgh"];
const graph: fc.Arbitrary<Graph> = fc.record({
  pairs: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 22 }),
  hub: fc.integer({ min: 1, max: 8 }),
  maxHops: fc.integer({ min: 1, max: 6 }),
});

/** A search of a graph in memory, with the statements that it took. */
function searcher({ pairs, hub, maxHops }: Graph, [from, to] = ["a", "b"] as [string, string]) {
  const joined = joinedBy(pairs);
  const degree = (id: string) => (joined.get(id) ?? NOBODY).size;
  const mayPass = (id: string) => degree(id) <= hub;
  const levels: string[][] = [];
  const search = (
    count: number,
    behind: readonly string[] | null = null,
    { check = () => {}, wantsMore = true } = {},
  ) =>
    searchPaths({
      ...{ from: { id: from, degree: degree(from) }, to: { id: to, degree: degree(to) } },
      ...{ maxHops, count, behind, check, wantsMore },
      read: async (frontier) => {
        levels.push([...frontier]);
        return frontier.map((id) => {
          const others = [...(joined.get(id) ?? NOBODY)];
          const isAllowed = (other: string) => [from, to].includes(other) || mayPass(other);
          return {
            id,
            others: others.filter(isAllowed),
            hubs: others
              .filter((other) => !isAllowed(other))
              .map((other) => [other, degree(other)] as const),
          };
        });
      },
    });
  return {
    joined,
    mayPass,
    levels,
    search,
    all: () => bruteForcePaths(joined, from, to, maxHops, mayPass),
  };
}

describe("a search for paths", () => {
  it("finds what trying everything finds, in the same order, with one read a level", async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (each) => {
        const { search, all, levels } = searcher(each);
        const { paths, hasMore, completeUpTo } = await search(10_000);
        expect(paths).toEqual(all());
        expect({ hasMore, completeUpTo }).toEqual({ hasMore: false, completeUpTo: each.maxHops });
        expect(levels.length).toBeLessThanOrEqual(each.maxHops);
        // Nobody is asked about twice from one end.
        expect(levels.flat().length).toBeLessThanOrEqual(2 * ids.length);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same list in pages", async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 4 }), async (each, size) => {
        const { search, all } = searcher(each);
        const paged: (readonly string[])[] = [];
        let page = await search(size);
        paged.push(...page.paths);
        while (page.hasMore) {
          page = await search(size, paged.at(-1));
          expect(page.outcome).toBe("FOUND");
          paged.push(...page.paths);
        }
        expect(paged).toEqual(all());
      }),
      { numRuns: 300 },
    );
  });

  it("reads no level more than its paths need when nobody asks whether there are more", async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 4 }), async (each, size) => {
        const asked = searcher(each);
        const wanted = await asked.search(size);
        const { search, levels } = searcher(each);
        const { paths, hasMore } = await search(size, null, { wantsMore: false });
        expect(paths).toEqual(wanted.paths);
        expect(hasMore).toBe(false);
        expect(levels).toEqual(asked.levels.slice(0, levels.length));
        if (paths.length === size) {
          // From both ends together, exactly as far as the last path is long.
          expect(levels.length).toBeLessThanOrEqual((paths.at(-1)?.length ?? 0) - 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same paths the other way round", async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (each) => {
        const there = await searcher(each).search(10_000);
        const back = await searcher(each, ["b", "a"]).search(10_000);
        const turned = back.paths.map((path) => path.toReversed().join());
        expect(turned.sort()).toEqual(there.paths.map((path) => path.join()).sort());
      }),
      { numRuns: 200 },
    );
  });

  it("says why there is none", async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (each) => {
        const { search, all, joined, mayPass } = searcher(each);
        const { outcome, skippedHubs } = await search(1);
        const anyLength = bruteForcePaths(joined, "a", "b", ids.length, mayPass);
        const throughHubs = bruteForcePaths(joined, "a", "b", ids.length, () => true);
        for (const [hub] of skippedHubs) expect(mayPass(hub)).toBe(false);
        if (all().length > 0) expect(outcome).toBe("FOUND");
        else if (outcome === "NONE") expect(throughHubs).toEqual([]);
        else if (outcome === "NONE_WITHIN") expect(skippedHubs.size).toBe(0);
        else {
          expect(outcome).toBe("HUBS_SKIPPED");
          expect(skippedHubs.size).toBeGreaterThan(0);
        }
        if (anyLength.length > 0) expect(outcome).not.toBe("NONE");
      }),
      { numRuns: 500 },
    );
  });

  it("gives the beginning of the list when its time is up", async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 0, max: 30 }), async (each, steps) => {
        const { search, all } = searcher(each);
        let left = steps;
        const check = () => {
          left -= 1;
          if (left < 0) throw new TimeIsUp();
        };
        const { paths, outcome, completeUpTo } = await search(10_000, null, { check });
        expect(paths).toEqual(all().slice(0, paths.length));
        const complete = all().filter((path) => path.length - 1 <= completeUpTo);
        expect(paths.length).toBeGreaterThanOrEqual(complete.length);
        if (left < 0) expect(outcome).toBe("UNFINISHED");
        else expect(paths).toEqual(all());
      }),
      { numRuns: 300 },
    );
  });
});
