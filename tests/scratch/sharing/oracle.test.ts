import fc from "fast-check";
import { beforeAll, expect, inject, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { joinedBy } from "../../support/brute-force-paths.ts";
import { joinsOf, randomLimits, randomNews } from "../../support/random-news.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { writeNews } from "../../support/write-news.ts";

// What people of random graphs share in the real database, against trying everything on the same links.

const RUNS = inject("isThorough") ? 300 : 30;
const { ask, database } = openApi(scratchNeo4j());
beforeAll(() => emptyGraph(database));

const DOCUMENT = `query ($ids: [ID!]!, $first: Int, $after: String, $linkKinds: [HopKind!], $validOn: Day,
    $saidBetween: DaySpan, $minSources: Int) {
  sharedConnections(ids: $ids, first: $first, after: $after, linkKinds: $linkKinds, validOn: $validOn,
      saidBetween: $saidBetween, minSources: $minSources) {
    totalCount
    nodes { entity { id } sources { articles }
      hops { from { id } to { id } sources { articles } links { totalCount } statements { totalCount } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Shared {
  entity: { id: string };
  sources: { articles: number };
  hops: {
    from: { id: string };
    to: { id: string };
    sources: { articles: number };
    links: { totalCount: number };
    statements: { totalCount: number };
  }[];
}

it(
  "is in the database what is joined to every one, the best told first, in pages",
  async () => {
    const people = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(randomNews, randomLimits, people, async (news, limits, places) => {
        const id = await writeNews(database, news);
        const joined = joinedBy(joinsOf(news, limits).map(([a, b]) => [id(a), id(b)] as const));
        const ids = places.map(id);
        const expected = [...joined.keys()].filter(
          (each) => !ids.includes(each) && ids.every((one) => joined.get(one)?.has(each)),
        );
        const found: Shared[] = [];
        let after: string | null = null;
        do {
          const { data, errors, runs } = await ask(DOCUMENT, { ids, first: 1, after, ...limits });
          expect(errors).toBeUndefined();
          const { nodes, pageInfo, totalCount } = data.sharedConnections;
          expect(totalCount).toBe(expected.length);
          expect(
            runs.filter(({ file }) => /^(sharing|paths\/(degrees|evidence))/.test(file)).length,
          )
            // Where nothing is shared there are no hops to read.
            .toBe(nodes.length > 0 ? 3 : 2);
          found.push(...nodes);
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);

        expect(found.map(({ entity }) => entity.id).sort()).toEqual(expected.sort());
        const order = found.map(({ entity, sources }) => [-sources.articles, entity.id] as const);
        expect(order).toEqual(
          order.toSorted(([a, idA], [b, idB]) => a - b || (idA < idB ? -1 : 1)),
        );
        for (const { entity, hops, sources } of found) {
          expect(hops.map(({ from, to }) => [from.id, to.id])).toEqual(
            ids.toSorted().map((one) => [one, entity.id]),
          );
          expect(Math.min(...hops.map((hop) => hop.sources.articles))).toBe(sources.articles);
          for (const { links, statements } of hops) {
            expect(links.totalCount + statements.totalCount).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: RUNS },
    );
  },
  60_000 + RUNS * 2_000,
);
