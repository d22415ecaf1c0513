import { afterAll, describe, expect, inject, it } from "vitest";
import "../../../src/schema.ts";
import "../../../src/graph/apply-schema.ts";
import "../../../src/changes/is-graph-empty.ts";
import "../../../src/changes/check-graph.ts";
import "../../../src/changes/history.ts";
import "../../../src/changes/undo.ts";
import "../../../src/changes/require-attestations.ts";
import "../../../src/loading/load-files.ts";
import { claimedCypherFiles, cypherFiles } from "../../../src/graph/cypher-file.ts";
import { openDriver } from "../../../src/graph/driver.ts";
import { boundQueries } from "../../../src/graph/query.ts";
import type { BatchShape } from "../../../src/graph/relations/batch.ts";
import { compilePlan } from "../../../src/graph/relations/compile.ts";
import type { ReadPlan } from "../../../src/graph/relations/plan.ts";
import {
  declaredRelationships,
  type Relationship,
} from "../../../src/graph/relations/relationship.ts";
import { KeptPlans } from "../../support/kept-plans.ts";

const driver = openDriver(inject("seededNeo4j"));
const plans = new KeptPlans(driver);
afterAll(async () => {
  plans.save();
  await driver.close();
});

const WASTEFUL =
  /AllNodesScan|NodeByLabelScan|NodeIndexScan|CartesianProduct|RelationshipTypeScan|AllRelationshipsScan/;

describe("Cypher files", () => {
  it("are each claimed exactly once", () => {
    // A second claim throws when its module is loaded, so what is left to show is that none is missed.
    expect(claimedCypherFiles()).toEqual(cypherFiles());
  });

  // The schema's own files read a handful of nodes, once, at the start.
  const queries = boundQueries().filter(({ cypher }) => !cypher.file.startsWith("schema/"));

  it.each(queries.map(({ cypher }) => [cypher.file, cypher.text]))(
    "%s is planned without scans",
    async (_file, text) => {
      const plan = await plans.explain(text);
      expect(plan.length).toBeGreaterThan(0);
      expect(plan.filter((operator) => WASTEFUL.test(operator))).toEqual([]);
    },
  );
});

const isThorough = inject("isThorough");
const everyOrder = declaredRelationships().flatMap((relationship) =>
  // Of a pair of orders, one stands for both before a commit: read from the back, it is the other.
  Object.entries(relationship.orders)
    .filter((_, place) => isThorough || place === 0)
    .map(([name, order]) => ({
      file: relationship.cypher.file,
      name,
      relationship,
      order,
    })),
);

// A new text costs Neo4j up to half a second to plan, so each way of reading is tried once and not with
// all others. Read backwards, an order is its counterpart: a pair of orders tries both ways.
const page = {
  direction: "forward",
  hasCursor: false,
  isUnlimited: false,
  filters: [],
  wantsRows: true,
  wantsTotal: false,
} as const;
const whole = { ...page, isUnlimited: true };
const behindCursor = { ...page, hasCursor: true };

async function expectNoWaste(relationship: Relationship, shape: BatchShape): Promise<string[]> {
  const plan = await plans.explain(compilePlan(planOf(relationship, shape), 0).text);
  expect(plan.length).toBeGreaterThan(0);
  expect(plan.filter((operator) => WASTEFUL.test(operator))).toEqual([]);
  return plan;
}

const SORTS = /^(Sort|Top|PartialSort|PartialTop)\b/;

async function expectNoSort(relationship: Relationship, shape: BatchShape): Promise<void> {
  const plan = await expectNoWaste(relationship, shape);
  expect(plan.filter((operator) => /Index/.test(operator))).not.toEqual([]);
  expect(plan.filter((operator) => SORTS.test(operator))).toEqual([]);
}

function planOf(relationship: Relationship, shape: BatchShape): ReadPlan {
  return {
    relationship,
    request: { shape, args: {}, cursor: [], limit: 0, hasExtraRow: false },
    parts: { keys: true, node: null, link: null },
    below: [],
  };
}

describe.each(everyOrder)("$file in order $name", ({ relationship, name }) => {
  it("is planned without scans: whole, or behind a cursor and counted", async () => {
    const isPaged = Object.keys(relationship.orders).length > 1;
    const shape = isPaged ? { ...behindCursor, wantsTotal: true } : whole;
    await expectNoWaste(relationship, { ...shape, order: name });
  });
});

const filtered = declaredRelationships().filter(({ filters }) => filters.length > 0);
/** Of the relationships that share a filter, one stands for all before a commit. */
const places = (relationship: Relationship) =>
  [...relationship.filters.keys()].filter((place) => {
    const has = (other: Relationship) =>
      relationship.filters[place] !== undefined &&
      other.filters.includes(relationship.filters[place]);
    return isThorough || filtered.find(has) === relationship;
  });

describe.each(everyOrder.filter(({ relationship }) => filtered.includes(relationship)))(
  "$file in order $name",
  ({ relationship, name }) => {
    it("is planned without scans with all its filters", async () => {
      const filters = [...relationship.filters.keys()];
      await expectNoWaste(relationship, { ...behindCursor, order: name, filters });
    });
  },
);

describe.each(filtered.filter((each) => places(each).length > 0))(
  "$cypher.file with each of its filters",
  (relationship) => {
    it("begins at the parent or at the list's own index, never at what a filter names", async () => {
      const [order = ""] = Object.keys(relationship.orders);
      for (const place of places(relationship)) {
        const shape = { ...page, order, filters: [place], wantsTotal: true };
        const plan = await expectNoWaste(relationship, shape);
        for (const seek of plan.filter((operator) => /Index/.test(operator))) {
          expect(seek).toMatch(/ (_1|node|cited):|\[link:/);
        }
        if (relationship.orders[order]?.index) {
          expect(plan.filter((operator) => SORTS.test(operator))).toEqual([]);
        }
      }
    });
  },
);

describe.each(everyOrder.filter(({ order }) => order.index))(
  "$file in order $name",
  ({ relationship, name }) => {
    it("is served by its index, without a sort, each way, filtered or not", async () => {
      const filters = [...relationship.filters.keys()];
      await expectNoSort(relationship, { ...page, order: name });
      await expectNoSort(relationship, { ...page, order: name, direction: "backward" });
      await expectNoSort(relationship, { ...behindCursor, order: name });
      await expectNoSort(relationship, { ...behindCursor, order: name, filters });
    });
  },
);

describe.each(declaredRelationships().filter(({ degree }) => degree !== null))(
  "$cypher.file",
  (relationship) => {
    it("is counted from the degree, without reading a link", async () => {
      const order = Object.keys(relationship.orders)[0] ?? "";
      const shape = { ...page, order, wantsRows: false, wantsTotal: true };
      const plan = await expectNoWaste(relationship, shape);
      expect(plan.filter((operator) => /getDegree/.test(operator))).not.toEqual([]);
      expect(plan.filter((operator) => /Expand/.test(operator))).toEqual([]);
    });
  },
);
