import neo4j, { type Plan } from "neo4j-driver";
import { afterAll, describe, expect, inject, it } from "vitest";
import "../../src/api/schema.ts";
import "../../src/graph/apply-schema.ts";
import "../../src/loading/is-graph-empty.ts";
import "../../src/loading/load-files.ts";
import { compileBatch } from "../../src/graph/compile.ts";
import { claimedCypherFiles, cypherFiles } from "../../src/graph/cypher-file.ts";
import { openDriver } from "../../src/graph/driver.ts";
import { boundQueries } from "../../src/graph/query.ts";
import { declaredRelationships } from "../../src/graph/relationship.ts";

const driver = openDriver(inject("seededNeo4j"));
afterAll(() => driver.close());

/** The plan's operators, from the root down, each with its details. */
async function explain(text: string): Promise<string[]> {
  const parameters = { ids: ["a"], rows: [], a2: { limit: neo4j.int(1) } };
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, {
    database: "neo4j",
  });
  const operators: string[] = [];
  const walk = (plan: Plan) => {
    operators.push(`${plan.operatorType} ${plan.arguments.Details ?? ""}`);
    for (const child of plan.children) walk(child);
  };
  if (summary.plan) walk(summary.plan);
  return operators;
}

const WASTEFUL =
  /AllNodesScan|NodeByLabelScan|CartesianProduct|RelationshipTypeScan|AllRelationshipsScan/;

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
      const plan = await explain(text);
      expect(plan.length).toBeGreaterThan(0);
      expect(plan.filter((operator) => WASTEFUL.test(operator))).toEqual([]);
    },
  );
});

const everyOrder = declaredRelationships().flatMap((relationship) =>
  Object.entries(relationship.orders).map(([name, order]) => ({
    file: relationship.cypher.file,
    name,
    relationship,
    order,
  })),
);

/** A new text costs Neo4j up to 200 ms to plan, so each way of reading is tried once, not with all others. */
const page = {
  direction: "forward",
  hasCursor: false,
  isUnlimited: false,
  wantsRows: true,
  wantsTotal: false,
} as const;
const SHAPES = [
  { ...page, isUnlimited: true },
  { ...page, hasCursor: true, wantsTotal: true },
  { ...page, direction: "backward" as const },
];

describe.each(everyOrder)("$file in order $name", ({ relationship, name }) => {
  it("is planned without scans, whole, each way, behind a cursor and counted", async () => {
    for (const shape of SHAPES) {
      const plan = await explain(compileBatch(relationship, { ...shape, order: name }).text);
      expect(plan.length).toBeGreaterThan(0);
      expect(plan.filter((operator) => WASTEFUL.test(operator))).toEqual([]);
    }
  });
});

describe.each(everyOrder.filter(({ order }) => order.index))(
  "$file in order $name",
  ({ relationship, name }) => {
    it("is served by its index, without a sort", async () => {
      for (const direction of ["forward", "backward"] as const) {
        for (const hasCursor of [false, true]) {
          const shape = {
            order: name,
            direction,
            hasCursor,
            isUnlimited: false,
            wantsRows: true,
            wantsTotal: false,
          };
          const plan = await explain(compileBatch(relationship, shape).text);
          expect(plan.filter((operator) => /Index/.test(operator))).not.toEqual([]);
          expect(
            plan.filter((operator) => /^(Sort|Top|PartialSort|PartialTop)\b/.test(operator)),
          ).toEqual([]);
        }
      }
    });
  },
);
