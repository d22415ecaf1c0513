import fc from "fast-check";
import { beforeAll, expect, inject, it } from "vitest";
import { checkGraph } from "../../../src/changes/check-graph.ts";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { openApi } from "../../support/ask.ts";
import {
  BRIDGE,
  CHIEF,
  COUNCILOR,
  FERRY,
  MAYOR,
  POLICE,
  type Said,
  says,
} from "../../support/debate.ts";
import { emptyGraph } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

// Whatever two articles say, and say instead: the stored positions against a plain count of all statements.

const RUNS = inject("isThorough") ? 300 : 30;
const { ask, database } = openApi(scratchNeo4j());
beforeAll(() => applySchema(database));

/** By what a bundle says: the earliest and the latest day, and the one by which it is sorted. */
const DAYS = new Map<string | undefined, [earliest: string, latest: string, sort: string]>([
  // No source gives a day: it was said by that on which the articles appeared.
  [undefined, ["0000-01-01", "2020-06-01", "0000-01-01"]],
  ["2016", ["2016-01-01", "2016-12-31", "2016-01-01"]],
  ["2016-06-01", ["2016-06-01", "2016-06-01", "2016-06-01"]],
  ["2017-01-01", ["2017-01-01", "2017-01-01", "2017-01-01"]],
  ["../2016-12-31", ["0000-01-01", "2016-12-31", "2016-12-31"]],
]);
const STANCES = ["FOR", "AGAINST", "DENIES_APPLIES", "NEUTRAL"] as const;
const stance = fc.constantFrom(...STANCES, undefined);
const speakers = fc.subarray([MAYOR, COUNCILOR, POLICE, CHIEF], { minLength: 1, maxLength: 2 });

const statement = fc.record({
  by: speakers,
  saidOn: fc.constantFrom(...DAYS.keys()),
  stances: fc.record({ [BRIDGE]: stance, [FERRY]: stance }),
});
const article = fc.array(statement, { maxLength: 5 });
const loads = fc.array(fc.tuple(fc.constantFrom("a", "b"), article), {
  minLength: 2,
  maxLength: 3,
});

/** Those on a subject, as the list gives them. */
function counted(statements: readonly Said[], subject: string) {
  const all = [MAYOR, COUNCILOR, POLICE, CHIEF].flatMap((speaker) => {
    const own = statements.flatMap(({ id, by = [], saidOn, stances }) => {
      const side = stances?.[subject];
      const [earliest, latest, sort] = DAYS.get(saidOn) ?? [];
      if (!side || !by.includes(speaker) || !earliest || !latest || !sort) return [];
      return [{ id: `statement/${id}`, side, earliest, latest, sort }];
    });
    const [now, ...others] = own.toSorted((a, b) => (a.sort + a.id < b.sort + b.id ? 1 : -1));
    if (!now) return [];
    const before = others.find(({ side, latest }) => side !== now.side && latest < now.earliest);
    return [{ speaker, now, others, before }];
  });
  const ranks: readonly string[] = STANCES;
  const rank = (side: string) => ranks.indexOf(side);
  return all
    .toSorted(
      (a, b) =>
        rank(a.now.side) - rank(b.now.side) ||
        (a.now.sort + a.speaker < b.now.sort + b.speaker ? 1 : -1),
    )
    .map(({ speaker, now, others, before }) => ({
      speaker: { id: speaker },
      stance: now.side,
      statement: { id: now.id },
      earlier: others.length,
      changedFrom: before?.side ?? null,
      previous: before ? { id: before.id } : null,
    }));
}

const FIELDS = `positions { nodes {
  speaker { id } stance statement { id } earlier changedFrom previous { id } } }`;
const DOCUMENT = `{
  bridge: node(id: "${BRIDGE}") { ... on Topic { ${FIELDS} } }
  ferry: node(id: "${FERRY}") { ... on Program { ${FIELDS} } }
}`;

it(
  "stores what a count of all statements gives, whatever is said and said instead",
  async () => {
    await fc.assert(
      fc.asyncProperty(loads, async (articles) => {
        await emptyGraph(database);
        const said = new Map<string, Said[]>();
        for (const [source, statements] of articles) {
          const own = statements.map((each, i) => ({ id: `${source}-${i}`, ...each }));
          said.set(source, own);
          await says(database, own, { source: `article/${source}` });
          const all = [...said.values()].flat();
          const { data, errors } = await ask(DOCUMENT);
          expect(errors).toBeUndefined();
          expect(data.bridge.positions.nodes).toEqual(counted(all, BRIDGE));
          expect(data.ferry.positions.nodes).toEqual(counted(all, FERRY));
        }
        expect((await checkGraph(database)).differences).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  60_000 + RUNS * 2_000,
);
