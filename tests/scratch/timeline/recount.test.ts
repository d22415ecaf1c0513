import fc from "fast-check";
import { beforeAll, expect, inject, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { openApi } from "../../support/ask.ts";
import {
  ENTITIES,
  type Entry,
  entriesOf,
  KINDS,
  randomLives,
  writeLives,
} from "../../support/random-lives.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

// Timelines of random graphs in the real database, against a plain recount of the same facts.

const RUNS = inject("isThorough") ? 200 : 20;
const { ask, database } = openApi(scratchNeo4j());
beforeAll(async () => {
  await applySchema(database);
  await emptyGraph(database);
});

const DOCUMENT = `query ($ids: [ID!]!, $first: Int, $last: Int, $after: String, $before: String, $orderBy: TimelineOrder!, $filter: TimelineFilter) {
  nodes(ids: $ids) { ... on Entity {
    timeline(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy, filter: $filter) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { id kind phase on { edtf isDerived } sentence fact { id } }
    }
  } }
}`;

const day = fc.constantFrom("2015-12-31", "2016-06-15", "2016-07-31", "2017-01-01", "2018-06-01");
const asked = fc.record({
  orderBy: fc.constantFrom("OLDEST", "NEWEST"),
  end: fc.constantFrom("first" as const, "last" as const),
  size: fc.integer({ min: 1, max: 7 }),
  kinds: fc.option(fc.subarray([...KINDS])),
  between: fc.option(
    fc
      .tuple(fc.option(day), fc.option(day))
      .filter(([from, until]) => from === null || until === null || from <= until)
      .map(([from, until]) => ({ from, until })),
  ),
  isDated: fc.option(fc.boolean()),
});
type Asked = typeof asked extends fc.Arbitrary<infer A> ? A : never;

/** So that whatever a filter drops is looked at too. */
const WHOLE: Asked = {
  ...{ orderBy: "OLDEST", end: "first", size: 100 },
  ...{ kinds: null, between: null, isDated: null },
};

function isKept({ kinds, between, isDated }: Asked, entry: Entry): boolean {
  const { from, until } = between ?? {};
  return (
    (kinds === null || kinds.includes(entry.kind)) &&
    (from == null || entry.latest >= from) &&
    (until == null || entry.earliest <= until) &&
    (isDated === null || isDated === (entry.on !== null))
  );
}

async function readAll(entity: string, how: Asked, count: number): Promise<unknown[]> {
  const { kinds, between, isDated, orderBy, end, size } = how;
  const got: unknown[] = [];
  for (let from: object = {}; ; ) {
    const { data, errors, runs } = await ask(DOCUMENT, {
      ...{ ids: [entity], orderBy, filter: { kinds, between, isDated } },
      ...{ [end]: size, ...from },
    });
    expect(errors).toBeUndefined();
    expect(runs).toHaveLength(1);
    const { totalCount, pageInfo, nodes } = data.nodes[0].timeline;
    expect(totalCount).toBe(count);
    if (end === "first") got.push(...nodes);
    else got.unshift(...nodes);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
    if (!(end === "first" ? hasNextPage : hasPreviousPage)) return got;
    from = end === "first" ? { after: endCursor } : { before: startCursor };
  }
}

it(
  "are what a recount gives, in pages from either end, by kinds and between days",
  async () => {
    await fc.assert(
      fc.asyncProperty(randomLives, asked, async (lives, some) => {
        const id = await writeLives(database, lives);
        for (const entity of ENTITIES) {
          const all = entriesOf(lives, id, entity);
          for (const how of [WHOLE, some]) {
            const kept = all.filter((entry) => isKept(how, entry));
            const wanted = how.orderBy === "NEWEST" ? kept.toReversed() : kept;
            expect(await readAll(id(entity), how, kept.length)).toEqual(
              wanted.map(({ id: entry, kind, phase, on, isDerived, fact }) => ({
                ...{ id: entry, kind, phase, fact: { id: fact } },
                on: on === null ? null : { edtf: on, isDerived },
                sentence: expect.stringMatching(
                  on === null ? /^Date unknown — / : /^[A-Z].* — .+\.$/,
                ),
              })),
            );
          }
        }
      }),
      { numRuns: RUNS },
    );
  },
  60_000 + RUNS * 2_000,
);
