import { describe, expect, inject, it } from "vitest";
import {
  declaredRelationships,
  type Relationship,
} from "../../../src/graph/relations/relationship.ts";
import {
  BEHIND_CURSOR,
  everyOrder,
  openExplain,
  PAGE,
  SORTS,
} from "../../support/explained-shapes.ts";

const { expectNoWaste, expectNoSort } = openExplain("filters");
const isThorough = inject("isThorough");

/** A list of all that begins at what such a filter asks for is planned by another rule, below. */
const startsRoot = (relationship: Relationship, place: number) =>
  !relationship.usesParent && relationship.filters[place]?.start !== undefined;

const filtered = declaredRelationships().filter(({ filters }) => filters.length > 0);
/** Of the relationships that share a filter, one stands for all before a commit. */
const places = (relationship: Relationship) =>
  [...relationship.filters.keys()].filter((place) => {
    if (startsRoot(relationship, place)) return false;
    const has = (other: Relationship) =>
      relationship.filters[place] !== undefined &&
      other.filters.includes(relationship.filters[place]);
    return isThorough || filtered.find(has) === relationship;
  });

describe.each(everyOrder().filter(({ relationship }) => filtered.includes(relationship)))(
  "$file in order $name",
  ({ relationship, name, order }) => {
    it("is planned without scans with all its filters, and where an index serves it, without a sort", async () => {
      const filters = [...relationship.filters.keys()].filter(
        (place) => !startsRoot(relationship, place),
      );
      const shape = { ...BEHIND_CURSOR, order: name, filters };
      if (order.index) await expectNoSort(relationship, shape);
      else await expectNoWaste(relationship, shape);
    });
  },
);

describe.each(filtered.filter((each) => places(each).length > 0))(
  "$cypher.file with each of its filters",
  (relationship) => {
    it("begins at the parent or at the list's own index, never at what a filter names", async () => {
      const [order = ""] = Object.keys(relationship.orders);
      for (const place of places(relationship)) {
        const shape = { ...PAGE, order, filters: [place], wantsTotal: true };
        const plan = await expectNoWaste(relationship, shape);
        for (const seek of plan.filter((operator) => /Index/.test(operator))) {
          expect(seek).toMatch(/ (_1|node|cited|attestation):|\[link:/);
        }
        if (relationship.orders[order]?.index) {
          expect(plan.filter((operator) => SORTS.test(operator))).toEqual([]);
        }
      }
    });
  },
);

const started = filtered.flatMap((relationship) =>
  [...relationship.filters.keys()].flatMap((place) =>
    startsRoot(relationship, place)
      ? [{ file: relationship.cypher.file, relationship, place }]
      : [],
  ),
);

describe.each(started)(
  "$file, asked for what a filter can start with",
  ({ relationship, place }) => {
    it("begins there, and with all filters too", async () => {
      const [order = ""] = Object.keys(relationship.orders);
      for (const filters of [[place], [...relationship.filters.keys()]]) {
        const plan = await expectNoWaste(relationship, {
          ...PAGE,
          order,
          filters,
          wantsTotal: true,
        });
        const seeks = plan.filter((operator) => /Index/.test(operator));
        expect(seeks.some((seek) => seek.includes("named:Name(alike)"))).toBe(true);
        expect(seeks.filter((seek) => / node:/.test(seek))).toEqual([]);
      }
    });
  },
);
