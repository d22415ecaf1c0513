import fc from "fast-check";
import { beforeAll, expect, inject, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { bruteForcePaths, joinedBy } from "../../support/brute-force-paths.ts";
import { cypherShortestPaths } from "../../support/cypher-shortest-paths.ts";
import { degreesOf, joinsOf, randomLimits, randomNews } from "../../support/random-news.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { writeNews } from "../../support/write-news.ts";

// Searches of random graphs in the real database, against trying everything on the same links, and against Neo4j's own search.

const RUNS = inject("isThorough") ? 300 : 30;
const { ask, database } = openApi(scratchNeo4j());
beforeAll(() => emptyGraph(database));

const DOCUMENT = `query ($from: ID!, $to: ID!, $first: Int, $after: String, $maxHops: Int, $linkKinds: [HopKind!],
    $avoid: [ID!], $hub: Int, $validOn: Day, $saidBetween: DaySpan, $minSources: Int) {
  paths(from: $from, to: $to, first: $first, after: $after, maxHops: $maxHops, linkKinds: $linkKinds, avoid: $avoid,
      avoidHubsOver: $hub, validOn: $validOn, saidBetween: $saidBetween, minSources: $minSources) {
    nodes { length sentence sources { articles }
      hops { from { id } to { id } sentence links { totalCount nodes { from { id } to { id } } } statements { totalCount } } }
    pageInfo { hasNextPage endCursor }
    search { outcome completeUpTo skippedHubs { degree entity { id } } }
  }
}`;

interface Station {
  from: { id: string };
  to: { id: string };
}

it(
  "finds in the database what trying everything finds, under all limits, in pages, and either way round",
  async () => {
    const options = fc.record({
      limits: randomLimits,
      hub: fc.integer({ min: 1, max: 9 }),
      maxHops: fc.integer({ min: 1, max: 5 }),
      avoid: fc.uniqueArray(fc.integer({ min: 2, max: 6 }), { maxLength: 2 }),
      first: fc.constantFrom(2, 7, 50),
    });
    await fc.assert(
      fc.asyncProperty(
        randomNews,
        options,
        async (news, { limits, hub, maxHops, avoid, first }) => {
          const id = await writeNews(database, news);
          const degrees = degreesOf(news);
          const joined = joinedBy(joinsOf(news, limits).map(([a, b]) => [id(a), id(b)] as const));
          const isHub = new Set(
            degrees.flatMap((degree, place) => (degree > hub ? [id(place)] : [])),
          );
          const avoided = new Set(avoid.map(id));
          const expected = bruteForcePaths(
            ...([joined, id(0), id(1), maxHops] as const),
            (each) => !isHub.has(each) && !avoided.has(each),
          );
          const variables = { ...limits, maxHops, hub, avoid: [...avoided] };
          const stationsOf = (path: { hops: Station[] }) =>
            path.hops.length === 0
              ? []
              : [path.hops[0]?.from.id, ...path.hops.map(({ to }) => to.id)];

          const found: unknown[] = [];
          let after: string | null = null;
          do {
            const { data, errors } = await ask(DOCUMENT, {
              from: id(0),
              to: id(1),
              first,
              after,
              ...variables,
            });
            expect(errors).toBeUndefined();
            const { nodes, pageInfo, search } = data.paths;
            found.push(...nodes.map(stationsOf));
            if (expected.length > 0) expect(search.outcome).toBe("FOUND");
            else expect(search.outcome).not.toMatch(/FOUND|UNFINISHED/);
            for (const { entity, degree } of search.skippedHubs) {
              expect(isHub.has(entity.id)).toBe(true);
              expect(degree).toBe(degrees[Number(entity.id.split("-")[1])]);
            }
            for (const path of nodes) {
              for (const hop of path.hops) {
                // Something of what joins them is shown, and links lead between the two.
                expect(hop.links.totalCount + hop.statements.totalCount).toBeGreaterThan(0);
                for (const link of hop.links.nodes) {
                  expect([link.from.id, link.to.id].sort()).toEqual(
                    [hop.from.id, hop.to.id].sort(),
                  );
                }
              }
              expect(path.sources.articles).toBeGreaterThanOrEqual(limits.minSources);
              expect(path.sentence).toBe(
                path.hops.map((hop: { sentence: string }) => hop.sentence).join(" "),
              );
            }
            after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
          } while (after !== null);
          expect(found).toEqual(expected);

          // A second oracle for the shortest of them.
          const shortest = expected.filter(({ length }) => length === expected[0]?.length);
          const search = { graph: id(0).replace(/0$/, ""), ends: [id(0), id(1)] as const };
          expect(
            await cypherShortestPaths(database, {
              ...search,
              ...{ limits, maxHops, hub, avoid: [...avoided] },
            }),
          ).toEqual(shortest);

          const { data: back } = await ask(DOCUMENT, {
            from: id(1),
            to: id(0),
            first: 50,
            ...variables,
          });
          const turned = back.paths.nodes
            .map(stationsOf)
            .map((stations: string[]) => stations.toReversed());
          if (expected.length <= 50) expect(turned.sort()).toEqual([...expected].sort());
        },
      ),
      { numRuns: RUNS },
    );
  },
  60_000 + RUNS * 2_000,
);
