import fc from "fast-check";
import { expect, it } from "vitest";
import { circlesIn } from "../../../src/changes/circles.ts";

const place = fc.nat(6);
const links = fc
  .uniqueArray(fc.record({ from: place, to: place }), {
    selector: ({ from, to }) => `${from} ${to}`,
    maxLength: 14,
  })
  .map((all) => all.map(({ from, to }) => ({ from: `n-${from}`, to: `n-${to}` })));

/** Without what leads nowhere, again and again: what is left holds a circle, or nothing is. */
function isCircular(all: readonly { from: string; to: string }[]): boolean {
  const left = all.filter(({ to }) => all.some(({ from }) => from === to));
  return left.length === all.length ? all.length > 0 : isCircular(left);
}

it("finds circles that are there, and after these are gone there is none", () => {
  fc.assert(
    fc.property(links, (all) => {
      const circles = circlesIn(all);
      expect(circles.length > 0).toBe(isCircular(all));
      for (const circle of circles) {
        expect(circle[0]).toBe(circle.toSorted()[0]);
        circle.forEach((from, each) => {
          expect(all).toContainEqual({ from, to: circle[(each + 1) % circle.length] });
        });
      }
      const ids = circles.flat();
      expect(new Set(ids).size).toBe(ids.length);
      expect(
        isCircular(all.filter(({ from, to }) => !ids.includes(from) && !ids.includes(to))),
      ).toBe(false);
      expect(circlesIn(all.toReversed())).toEqual(circles);
    }),
    { numRuns: 5_000 },
  );
});
