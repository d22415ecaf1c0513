import fc from "fast-check";
import { expect, it } from "vitest";
import { threadOf } from "../../../src/argument/thread.ts";

// Threads of any responses, also of those that make circles, which only several sources can.

const SIZE = 8;
const id = (place: number) => `statement/s-${place}`;
const place = fc.nat(SIZE - 1);
const responses = fc
  .uniqueArray(fc.tuple(place, place), { selector: String, maxLength: 16 })
  .map((pairs) => pairs.filter(([from, to]) => from !== to));
const days = fc.array(fc.constantFrom("0000-01-01", "2016-01-01", "2017-01-01"), {
  minLength: SIZE,
  maxLength: SIZE,
});

/** How many steps lead from the first to each, by trying ever longer ways. */
function steps(pairs: readonly (readonly [number, number])[]): Map<number, number> {
  const found = new Map([[0, 0]]);
  for (let step = 1; step <= SIZE; step += 1) {
    for (const [from, to] of pairs) {
      if (found.get(from) === step - 1 && !found.has(to)) found.set(to, step);
    }
  }
  return found;
}

it("has each statement once, at its least depth, behind what it answers", () => {
  fc.assert(
    fc.property(responses, days, fc.integer({ min: 1, max: SIZE }), (pairs, saidOn, most) => {
      const [up, down] = [steps(pairs), steps(pairs.map(([from, to]) => [to, from] as const))];
      const depths = new Map(
        [...new Set([...up.keys(), ...down.keys()])].map((each) => {
          const [above, below] = [up.get(each) ?? 99, down.get(each) ?? 99];
          return [id(each), above < below ? -above : below];
        }),
      );
      const row = {
        id: id(0),
        statements: saidOn
          .map((day, each) => `${day} ${id(each)}`)
          .filter((_, each) => depths.has(id(each))),
        responses: pairs.map(([from, to]) => `${id(from)} ${id(to)} DENIES`),
      };
      const { entries, leftOut } = threadOf(row, most);
      expect(entries.length).toBe(Math.min(depths.size, most));
      expect(leftOut).toBe(depths.size - entries.length);
      const before = new Set<string>();
      for (const { statementId, depth, kind, inReplyTo } of entries) {
        expect(before.has(statementId)).toBe(false);
        expect(depth).toBe(depths.get(statementId));
        expect(kind).toBe(inReplyTo === null ? null : "DENIES");
        if (inReplyTo !== null) {
          expect(before.has(inReplyTo)).toBe(true);
          expect(row.responses).toContain(`${statementId} ${inReplyTo} DENIES`);
        } else expect(depth).toBeLessThanOrEqual(0);
        before.add(statementId);
      }
      expect(before.has(id(0))).toBe(true);
      // What is left out lies no nearer than what is given.
      const farthest = Math.max(...entries.map(({ depth }) => Math.abs(depth)));
      for (const [each, depth] of depths) {
        if (!before.has(each)) expect(Math.abs(depth)).toBeGreaterThanOrEqual(farthest);
      }
      // In whatever order the database gives them, it is the same thread.
      const turned = {
        ...row,
        statements: row.statements.toReversed(),
        responses: row.responses.toReversed(),
      };
      expect(threadOf(turned, most)).toEqual({ entries, leftOut });
    }),
    { numRuns: 2_000 },
  );
});

it("leaves the farthest answers out of a long thread", () => {
  const statements = Array.from({ length: 300 }, (_, each) => `2016-01-01 statement/s-${each}`);
  const answers = statements
    .slice(1)
    .map((_, each) => `statement/s-${each + 1} statement/s-${each} DENIES`);
  const { entries, leftOut } = threadOf(
    { id: "statement/s-0", statements, responses: answers },
    200,
  );
  expect(entries).toHaveLength(200);
  expect(entries.at(-1)).toMatchObject({ statementId: "statement/s-199", depth: 199 });
  expect(leftOut).toBe(100);
});
