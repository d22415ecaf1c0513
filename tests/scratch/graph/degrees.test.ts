import { beforeAll, expect, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { COUNTED_KINDS } from "../../../src/model/hops.ts";
import { linkKinds } from "../../../src/model/links.ts";
import { openApi } from "../../support/ask.ts";
import { rows } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { links, things, writeVaried } from "../../support/varied.ts";

const { ask, database } = openApi(scratchNeo4j());

beforeAll(async () => {
  await applySchema(database);
  await writeVaried(database);
});

const DEGREES = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Entity { id degree degreeByKind { linkKind degree } } }
}`;

interface Counted {
  id: string;
  degree: number;
  degreeByKind: { linkKind: string; degree: number }[];
}

const entities = things.filter(({ degree }) => degree !== undefined);

async function counted(): Promise<{ nodes: Counted[]; statements: number }> {
  const { data, runs } = await ask(DEGREES, {
    ids: entities.map(({ id }) => id),
  });
  return { nodes: data.nodes, statements: runs.length };
}

it("counts an entity's links in all and by kind, the most frequent first, all entities in one statement", async () => {
  const { nodes, statements } = await counted();
  expect(statements).toBe(1);
  for (const [place, { id, degree, degreeByKind }] of nodes.entries()) {
    const own = links.filter(({ from, to }) => from === id || to === id);
    const kinds = COUNTED_KINDS.map((kind) => ({
      linkKind: linkKinds[kind].type,
      degree: own.filter(({ kind_ }) => kind_ === kind).length,
    })).filter((each) => each.degree > 0);
    expect(degree, id).toBe(entities[place]?.degree);
    expect(degreeByKind.toSorted(byName)).toEqual(kinds.toSorted(byName));
    expect(degreeByKind.map((each) => each.degree)).toEqual(
      kinds.map((each) => each.degree).toSorted((a, b) => b - a),
    );
  }
});

const byName = (a: { linkKind: string }, b: { linkKind: string }) =>
  a.linkKind < b.linkKind ? -1 : 1;

it("counts what an earlier version has written when the schema has been applied", async () => {
  const text = "MATCH (n:Entity) REMOVE n.degree";
  await database.write(async (run) => {
    await run({ file: "(test)", text }, {});
    const version = `MATCH (version:SchemaVersion) WHERE version.file CONTAINS "degrees" DELETE version`;
    return run({ file: "(test)", text: version }, {});
  });
  expect(await rows(database, "MATCH (n:Entity) WHERE n.degree IS NOT NULL RETURN n")).toEqual([]);
  await applySchema(database);
  const { nodes } = await counted();
  expect(nodes.map(({ degree }) => degree)).toEqual(entities.map(({ degree }) => degree));
});
