import { afterAll, expect, inject } from "vitest";
import "../../src/schema.ts";
import { openDriver } from "../../src/graph/driver.ts";
import type { BatchShape } from "../../src/graph/relations/batch.ts";
import { compilePlan } from "../../src/graph/relations/compile.ts";
import {
  declaredRelationships,
  type Order,
  type Relationship,
} from "../../src/graph/relations/relationship.ts";
import { KeptPlans } from "./kept-plans.ts";

// A new text costs Neo4j up to half a second to plan, so each way of reading is tried once and not with
// all others. Read backwards, an order is its counterpart: a pair of orders tries both ways.

export const PAGE = {
  direction: "forward",
  hasCursor: false,
  isUnlimited: false,
  filters: [],
  wantsRows: true,
  wantsTotal: false,
} as const;
export const WHOLE = { ...PAGE, isUnlimited: true };
export const BEHIND_CURSOR = { ...PAGE, hasCursor: true };

const WASTEFUL =
  /AllNodesScan|NodeByLabelScan|NodeIndexScan|CartesianProduct|RelationshipTypeScan|AllRelationshipsScan/;
/** A root may read its whole index; what belongs to a parent is a part of it. */
const WASTEFUL_BELOW_PARENT = /RelationshipIndexScan/;
export const SORTS = /^(Sort|Top|PartialSort|PartialTop)\b/;

/** A relationship in one of its orders. */
export interface InOrder {
  file: string;
  name: string;
  relationship: Relationship;
  order: Order;
}

/** Every relationship in its orders; before a commit, of a pair of orders one stands for both. */
export function everyOrder(): InOrder[] {
  const isThorough = inject("isThorough");
  return declaredRelationships().flatMap((relationship) =>
    Object.entries(relationship.orders)
      .filter((_, place) => isThorough || place % 2 === 0)
      .map(([name, order]) => ({ file: relationship.cypher.file, name, relationship, order })),
  );
}

/**
 * What EXPLAIN says on the built-in graph; call it at the head of a test file.
 * @param name of the file in which the plans are kept
 */
export function openExplain(name: string) {
  const driver = openDriver(inject("seededNeo4j"));
  const plans = new KeptPlans(driver, name);
  afterAll(async () => {
    plans.save();
    await driver.close();
  });

  async function expectNoWasteIn(text: string): Promise<string[]> {
    const plan = await plans.explain(text);
    expect(plan.length).toBeGreaterThan(0);
    expect(plan.filter((operator) => WASTEFUL.test(operator))).toEqual([]);
    return plan;
  }

  async function expectNoWaste(relationship: Relationship, shape: BatchShape): Promise<string[]> {
    const request = { shape, args: {}, cursor: [], limit: 0, hasExtraRow: false };
    const parts = { keys: true, node: null, link: null };
    const plan = await expectNoWasteIn(
      compilePlan({ relationship, request, parts, below: [] }, 0).text,
    );
    if (relationship.usesParent) {
      expect(plan.filter((operator) => WASTEFUL_BELOW_PARENT.test(operator))).toEqual([]);
    }
    return plan;
  }

  async function expectNoSort(relationship: Relationship, shape: BatchShape): Promise<void> {
    const plan = await expectNoWaste(relationship, shape);
    expect(plan.filter((operator) => /Index/.test(operator))).not.toEqual([]);
    expect(plan.filter((operator) => SORTS.test(operator))).toEqual([]);
  }

  return { expectNoWasteIn, expectNoWaste, expectNoSort };
}
