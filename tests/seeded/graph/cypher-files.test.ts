import { describe, expect, it } from "vitest";
import "../../../src/schema.ts";
import "../../../src/graph/apply-schema.ts";
import "../../../src/changes/is-graph-empty.ts";
import "../../../src/changes/check-graph.ts";
import "../../../src/changes/history.ts";
import "../../../src/changes/undo.ts";
import "../../../src/changes/require-attestations.ts";
import "../../../src/loading/load-files.ts";
import "../../../src/loading/verify-graph.ts";
import { claimedCypherFiles, cypherFiles } from "../../../src/graph/cypher-file.ts";
import { boundQueries } from "../../../src/graph/query.ts";
import { declaredRelationships } from "../../../src/graph/relations/relationship.ts";
import {
  BEHIND_CURSOR,
  everyOrder,
  openExplain,
  PAGE,
  WHOLE,
} from "../../support/explained-shapes.ts";

const { expectNoWasteIn, expectNoWaste, expectNoSort } = openExplain("files");

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
      await expectNoWasteIn(text);
    },
  );
});

describe.each(everyOrder())("$file in order $name", ({ relationship, name }) => {
  it("is planned without scans: whole, or behind a cursor and counted", async () => {
    const isPaged = Object.keys(relationship.orders).length > 1;
    const shape = isPaged ? { ...BEHIND_CURSOR, wantsTotal: true } : WHOLE;
    await expectNoWaste(relationship, { ...shape, order: name });
  });
});

describe.each(everyOrder().filter(({ order }) => order.index))(
  "$file in order $name",
  ({ relationship, name }) => {
    it("is served by its index, without a sort, each way", async () => {
      await expectNoSort(relationship, { ...PAGE, order: name });
      await expectNoSort(relationship, { ...PAGE, order: name, direction: "backward" });
      await expectNoSort(relationship, { ...BEHIND_CURSOR, order: name });
    });
  },
);

describe.each(declaredRelationships().filter(({ degree }) => degree !== null))(
  "$cypher.file",
  (relationship) => {
    it("is counted from the degree, without reading a link", async () => {
      const order = Object.keys(relationship.orders)[0] ?? "";
      const shape = { ...PAGE, order, wantsRows: false, wantsTotal: true };
      const plan = await expectNoWaste(relationship, shape);
      expect(plan.filter((operator) => /getDegree/.test(operator))).not.toEqual([]);
      expect(plan.filter((operator) => /Expand/.test(operator))).toEqual([]);
    });
  },
);
