import fc from "fast-check";
import { beforeAll, expect, inject, it } from "vitest";
import { HOP_TYPES } from "../../../src/model/hops.ts";
import { openApi } from "../../support/ask.ts";
import { distance } from "../../support/brute-force-joining.ts";
import { joinedBy } from "../../support/brute-force-paths.ts";
import {
  joinsOf,
  type RandomLimits,
  type RandomNews,
  randomLimits,
  randomNews,
} from "../../support/random-news.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { writeNews } from "../../support/write-news.ts";

// Neighborhoods of random graphs in the real database, against trying everything on the same links.

const RUNS = inject("isThorough") ? 300 : 30;
const { ask, database } = openApi(scratchNeo4j());
beforeAll(() => emptyGraph(database));

const DOCUMENT = `query ($of: ID!, $depth: Int, $perKind: Int, $after: String, $linkKinds: [HopKind!], $validOn: Day,
    $saidBetween: DaySpan, $minSources: Int) {
  neighborhood(of: $of, depth: $depth, perKind: $perKind, after: $after, linkKinds: $linkKinds, validOn: $validOn,
      saidBetween: $saidBetween, minSources: $minSources) {
    nodes { distance entity { id } } leftOut
    links { from { id } to { id } linkKinds hop { from { id } to { id } sources { articles } } }
    more { from { id } linkKind count isLowerBound cursor }
  }
}`;

interface Shown {
  nodes: { distance: number; entity: { id: string } }[];
  links: { from: { id: string }; to: { id: string }; linkKinds: string[] }[];
  more: { from: { id: string }; linkKind: string; count: number; cursor: string }[];
  leftOut: number;
}

/** By kind, who is joined to whom. */
function joinedByKind(news: RandomNews, limits: RandomLimits, id: (place: number) => string) {
  return new Map(
    (limits.linkKinds ?? HOP_TYPES).map((type) => {
      const joins = joinsOf(news, { ...limits, linkKinds: [type] });
      return [type, joinedBy(joins.map(([a, b]) => [id(a), id(b)] as const))] as const;
    }),
  );
}

it(
  "has in the database all that is within its depth, and counts and pages what it does not show",
  async () => {
    const options = fc.record({
      limits: randomLimits,
      depth: fc.integer({ min: 1, max: 3 }),
      perKind: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(randomNews, options, async (news, { limits, depth, perKind }) => {
        const id = await writeNews(database, news);
        const joined = joinedBy(joinsOf(news, limits).map(([a, b]) => [id(a), id(b)] as const));
        const byKind = joinedByKind(news, limits, id);
        const of = id(0);
        const shown = async (variables: object): Promise<Shown> => {
          const { data, errors } = await ask(DOCUMENT, { of, depth, ...limits, ...variables });
          expect(errors).toBeUndefined();
          return data.neighborhood;
        };
        const hops = (to: string) => distance(joined, of, to, () => true);

        // Nothing is cut off: all that is there.
        const whole = await shown({ perKind: 50 });
        const people = Array.from({ length: news.people }, (_, place) => id(place));
        expect(whole.nodes.map((node) => [node.entity.id, node.distance]).sort()).toEqual(
          people.flatMap((each) => (hops(each) <= depth ? [[each, hops(each)]] : [])).sort(),
        );
        const pairs = people.flatMap((one) =>
          people.flatMap((other) =>
            one < other && joined.get(one)?.has(other) && Math.min(hops(one), hops(other)) < depth
              ? [`${one} ${other}`]
              : [],
          ),
        );
        const pairOf = ({ from, to }: Shown["links"][number]) => [from.id, to.id].sort().join(" ");
        expect(whole.links.map(pairOf).sort()).toEqual(pairs.sort());
        for (const { from, to, linkKinds } of whole.links) {
          const kinds = [...byKind].filter(([, each]) => each.get(from.id)?.has(to.id));
          expect(linkKinds).toEqual(kinds.map(([type]) => type).sort());
        }
        expect([whole.more, whole.leftOut]).toEqual([[], 0]);

        // What is cut off is counted, and can be gone on with.
        const part = await shown({ perKind });
        const inner = part.nodes.filter((node) => node.distance < depth);
        for (const { entity } of inner) {
          for (const [type, each] of byKind) {
            const count = (each.get(entity.id)?.size ?? 0) - perKind;
            const more = part.more.find(
              ({ from, linkKind }) => from.id === entity.id && linkKind === type,
            );
            expect(more?.count ?? 0).toBe(Math.max(0, count));
          }
        }
        for (const { from, linkKind, cursor } of part.more) {
          const around = { of: from.id, depth: 1, linkKinds: [linkKind] };
          const found = (page: Shown) => page.nodes.slice(1).map(({ entity }) => entity.id);
          const first = found(await shown({ ...around, perKind }));
          let after: string | undefined = cursor;
          const ids = [...first];
          while (after !== undefined) {
            const page: Shown = await shown({ ...around, perKind, after });
            ids.push(...found(page));
            after = page.more[0]?.cursor;
          }
          expect(ids).toEqual(found(await shown({ ...around, perKind: 50 })));
          expect(ids.toSorted()).toEqual([...(byKind.get(linkKind)?.get(from.id) ?? [])].sort());
        }
      }),
      { numRuns: RUNS },
    );
  },
  60_000 + RUNS * 2_000,
);
