import fc from "fast-check";
import { beforeAll, expect, inject, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { distance, fewestHops, groupsWithin } from "../../support/brute-force-joining.ts";
import { joinedBy } from "../../support/brute-force-paths.ts";
import { degreesOf, joinsOf, randomLimits, randomNews } from "../../support/random-news.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { writeNews } from "../../support/write-news.ts";

// What joins people of random graphs in the real database, against trying everything on the same links.

const RUNS = inject("isThorough") ? 300 : 30;
const { ask, database } = openApi(scratchNeo4j());
beforeAll(() => emptyGraph(database));

const DOCUMENT = `query ($ids: [ID!]!, $maxHops: Int, $linkKinds: [HopKind!], $avoid: [ID!], $hub: Int,
    $validOn: Day, $saidBetween: DaySpan, $minSources: Int) {
  joining(ids: $ids, maxHops: $maxHops, linkKinds: $linkKinds, avoid: $avoid, avoidHubsOver: $hub, validOn: $validOn,
      saidBetween: $saidBetween, minSources: $minSources) {
    groups { entities { id } between { id } sentence sources { articles }
      hops { from { id } to { id } sentence links { totalCount } statements { totalCount } } }
    search { outcome skippedHubs { degree entity { id } } }
  }
}`;

interface Group {
  entities: { id: string }[];
  between: { id: string }[];
  hops: {
    from: { id: string };
    to: { id: string };
    links: { totalCount: number };
    statements: { totalCount: number };
  }[];
  sources: { articles: number } | null;
}

it(
  "joins in the database what trying everything joins, under all limits, by trees that are small",
  async () => {
    const options = fc.record({
      limits: randomLimits,
      hub: fc.integer({ min: 1, max: 9 }),
      maxHops: fc.integer({ min: 1, max: 6 }),
      ends: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 5 }),
      avoid: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(randomNews, options, async (news, options) => {
        const { limits, hub, maxHops } = options;
        const id = await writeNews(database, news);
        const degrees = degreesOf(news);
        const joined = joinedBy(joinsOf(news, limits).map(([a, b]) => [id(a), id(b)] as const));
        const ends = options.ends.map(id);
        const avoid = options.avoid.map(id).filter((each) => !ends.includes(each));
        const isHub = new Set(
          degrees.flatMap((degree, place) => (degree > hub ? [id(place)] : [])),
        );
        const mayPass = (each: string) =>
          ends.includes(each) || (!isHub.has(each) && !avoid.includes(each));
        const { data, errors, runs } = await ask(DOCUMENT, {
          ...{ ids: ends, maxHops, hub, avoid },
          ...limits,
        });
        expect(errors).toBeUndefined();
        const groups: Group[] = data.joining.groups;
        const { outcome, skippedHubs } = data.joining.search;
        expect(groups.map(({ entities }) => entities.map((each) => each.id)).sort()).toEqual(
          groupsWithin(joined, ends, maxHops, mayPass).sort(),
        );
        if (groups.length === 1) expect(outcome).toBe("JOINED");
        else expect(outcome).not.toMatch(/JOINED|UNFINISHED/);
        for (const { entity, degree } of skippedHubs) {
          expect(isHub.has(entity.id)).toBe(true);
          expect(degree).toBe(degrees[Number(entity.id.split("-")[1])]);
        }
        for (const { entities, between, hops, sources } of groups) {
          const groupEnds = entities.map((each) => each.id);
          expect(hops).toHaveLength(groupEnds.length + between.length - 1);
          const reached = new Set([groupEnds[0]]);
          for (const { from, to, links, statements } of hops) {
            expect(joined.get(from.id)?.has(to.id)).toBe(true);
            expect(links.totalCount + statements.totalCount).toBeGreaterThan(0);
            expect([reached.has(from.id), reached.has(to.id)]).toEqual([true, false]);
            reached.add(to.id);
          }
          for (const each of between) {
            expect(mayPass(each.id)).toBe(true);
            const touching = hops.filter(({ from, to }) => [from.id, to.id].includes(each.id));
            expect(touching.length).toBeGreaterThan(1);
          }
          const count = groupEnds.length;
          if (count === 1) {
            expect(sources).toBeNull();
            continue;
          }
          expect(sources?.articles).toBeGreaterThanOrEqual(limits.minSources);
          const fewest = fewestHops(joined, groupEnds, mayPass);
          expect(hops.length).toBeLessThanOrEqual(2 * (1 - 1 / count) * fewest);
          const [one = "", other = ""] = groupEnds;
          if (count === 2) expect(hops).toHaveLength(distance(joined, one, other, mayPass));
        }
        const levels = runs.filter(({ file }) => file === "paths/expand.cypher");
        expect(levels.length).toBeLessThanOrEqual(Math.ceil(maxHops / 2));
      }),
      { numRuns: RUNS },
    );
  },
  60_000 + RUNS * 2_000,
);
