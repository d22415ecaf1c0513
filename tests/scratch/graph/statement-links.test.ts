import { beforeAll, expect, it } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { openApi } from "../../support/ask.ts";
import { writtenParents, writtenRows } from "../../support/memberships.ts";
import { rows } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { writeVaried } from "../../support/varied.ts";

const { ask, database } = openApi(scratchNeo4j());

beforeAll(async () => {
  await applySchema(database);
  await writeVaried(database);
});

/** Makes the graph one that was written before there was the index of a statement's links. */
async function forgetIndexedLinks(): Promise<void> {
  await database.write(async (run) => {
    await run(
      { file: "(test)", text: "MATCH ()-[link]->() REMOVE link.toId, link.saidOnSort" },
      {},
    );
    const text = `MATCH (version:SchemaVersion) WHERE version.file CONTAINS "statement-links" DELETE version`;
    return run({ file: "(test)", text }, {});
  });
}

it.each(["statementsAbout", "mentionedIn", "addressedIn"])(
  "a graph of an earlier version has its %s when the schema has been applied",
  async (field) => {
    await forgetIndexedLinks();
    expect(
      await rows(database, "MATCH ()-[link]->() WHERE link.toId IS NOT NULL RETURN link"),
    ).toEqual([]);
    await applySchema(database);
    for (const city of writtenParents("City")) {
      const query = `query ($id: ID!) { node(id: $id) { ... on City { ${field}(first: 100) { edges { link { id } } } } } }`;
      const { data } = await ask(query, { id: city.id });
      const ids = data.node[field].edges.map((edge: { link: { id: string } }) => edge.link.id);
      const written = writtenRows("City", field, city).map(({ link }) => link?.id);
      expect(written.length).toBeGreaterThan(0);
      expect(ids.toSorted()).toEqual(written.toSorted());
    }
  },
);
