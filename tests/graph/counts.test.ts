import { describe, expect, inject, it } from "vitest";
import "../../src/schema.ts";
import { wholeBatch } from "../../src/graph/relations/batch.ts";
import { readBatch } from "../../src/graph/relations/read-batch.ts";
import { declaredRelationships } from "../../src/graph/relations/relationship.ts";
import { linkKinds } from "../../src/model/links.ts";
import { entityKinds } from "../../src/model/things.ts";
import { openApi } from "../support/ask.ts";

const { database } = openApi(inject("seededNeo4j"));
const counted = declaredRelationships().filter(({ degree }) => degree !== null);
const ENTITIES = Object.values(entityKinds).map(({ label }) => label);

const WHOLE = { keys: true, node: null, link: null };

async function idsOf(label: string): Promise<string[]> {
  const text = "MATCH (n) WHERE $label IN labels(n) RETURN n.id AS id";
  const records = await database.read({ file: "test", text }, { label });
  return records.map((record) => record.get("id"));
}

describe.each(counted)("the degree by which $cypher.file is counted", (relationship) => {
  it("is the number of its rows", async () => {
    const [order = ""] = Object.keys(relationship.orders);
    const ids = await idsOf(relationship.parent ?? "");
    const whole = wholeBatch(order);
    const request = { ...whole, shape: { ...whole.shape, wantsTotal: true } };
    const batches = await readBatch(
      database,
      { relationship, request, parts: WHOLE, below: [] },
      ids,
      {},
    );
    expect(batches.map(({ total }) => total)).toEqual(batches.map(({ rows }) => rows.length));
    expect(batches.some(({ rows }) => rows.length > 0)).toBe(true);
  });

  it("has at its other end only what the list may hold, by the kinds of links", () => {
    const hop = /-\[(?:link)?:([A-Z_|]+)\](->?)\(node:(\w+)\)/.exec(relationship.clauses);
    // The list of a speaker's statements says by itself what counts them; the first test covers it.
    if (!hop) return;
    const [, types = "", arrow = "", label = ""] = hop;
    const allowed: readonly string[] = label === "Entity" ? ENTITIES : [label];
    const isIncoming = relationship.clauses.includes("<-[");
    for (const type of types.split("|")) {
      const kind = Object.values(linkKinds).find((each) => each.type === type);
      // What joins a citation or a name to something is no link between two things, and has one form.
      if (!kind) continue;
      const ends: readonly string[] =
        arrow === "->" ? kind.to : isIncoming ? kind.from : [...kind.from, ...kind.to];
      expect(allowed).toEqual(expect.arrayContaining([...ends]));
    }
  });
});
