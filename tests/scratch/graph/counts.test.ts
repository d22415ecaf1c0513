import { beforeAll, describe, expect, it } from "vitest";
import "../../../src/schema.ts";
import { wholeBatch } from "../../../src/graph/relations/batch.ts";
import { readBatch } from "../../../src/graph/relations/read-batch.ts";
import { declaredRelationships } from "../../../src/graph/relations/relationship.ts";
import { LINK_KINDS, linkKindEntry, linkKinds } from "../../../src/model/links.ts";
import { ENTITY_KINDS, thingKinds } from "../../../src/model/things.ts";
import { openScratch } from "../../support/scratch.ts";
import { writeVaried } from "../../support/varied.ts";

// A graph with links of every kind.
const database = openScratch();
beforeAll(() => writeVaried(database));

const counted = declaredRelationships().filter(({ degree }) => degree !== null);
const ENTITIES = ENTITY_KINDS.map((kind) => thingKinds[kind].label);

const WHOLE = { keys: true, node: null, link: null };

async function idsOf(label: string): Promise<string[]> {
  const text = "MATCH (n) WHERE $label IN labels(n) RETURN n.id AS id";
  const records = await database.read({ file: "test", text }, { label });
  return records.map((record) => record.get("id"));
}

describe.concurrent.each(counted)("the degree by which $cypher.file is counted", (relationship) => {
  it("is the number of its rows", async ({ expect }) => {
    const [order = ""] = Object.keys(relationship.orders);
    const ids = await idsOf(relationship.parent ?? "");
    const whole = wholeBatch(order);
    const request = { ...whole, shape: { ...whole.shape, wantsTotal: true } };
    const batches = await readBatch(
      database,
      { relationship, request, parts: WHOLE, below: [] },
      0,
      ids,
      {},
    );
    expect(batches.map(({ total }) => total)).toEqual(batches.map(({ rows }) => rows.length));
    expect(batches.some(({ rows }) => rows.length > 0)).toBe(true);
  });
});

/** Those that are counted by a hop of links between two things, and what the hop may lead to. */
const hops = counted.flatMap(({ clauses, cypher }) => {
  const hop = /(<?)-\[(?:link)?:([A-Z_|]+)\]-(>?)\(node:(\w+)\)/.exec(clauses);
  const [, back, types = "", on, label = ""] = hop ?? [];
  return types.split("|").flatMap((type) => {
    const kind = LINK_KINDS.find((each) => linkKinds[each].type === type);
    if (!kind) return [];
    const { from, to } = linkKindEntry(kind);
    const ends = on ? to : back ? from : [...from, ...to];
    return [{ file: cypher.file, type, label, ends: ends.map((end) => thingKinds[end].label) }];
  });
});

it.each(hops)("$type in $file leads only to what the list may hold", ({ label, ends }) => {
  const allowed: readonly string[] = label === "Entity" ? ENTITIES : [label];
  expect(allowed).toEqual(expect.arrayContaining(ends));
});
