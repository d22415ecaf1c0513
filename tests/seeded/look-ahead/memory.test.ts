import { expect, inject, it } from "vitest";
import type { Database } from "../../../src/graph/database.ts";
import { AlteredDatabase, FAT } from "../../support/altered-database.ts";
import { openApi } from "../../support/ask.ts";
import { openApp } from "../../support/open-app.ts";

/** A real database in which whatever reads more than one relationship needs too much memory. */
class CrampedDatabase extends AlteredDatabase {
  override async read(...[cypher, ...rest]: Parameters<Database["read"]>) {
    this.prefix = /\b_f3\b/.test(cypher.text) ? FAT : null;
    return super.read(cypher, ...rest);
  }
}

const address = inject("seededNeo4j");
const { ask } = openApi(address);
const { fetchCounted, defects } = openApp(new CrampedDatabase(address));

it("what the database has not the memory to read in one statement is read level by level", async () => {
  const query =
    "{ people(first: 3) { nodes { offices(first: 2) { nodes { id citations(first: 2) { nodes { id } } } } } } }";
  const { text, runs } = await fetchCounted(`/graphql?query=${encodeURIComponent(query)}`);
  expect(JSON.parse(text)).toEqual({ data: (await ask(query)).data });
  expect(runs.map(({ file, failed }) => [file, failed ?? false])).toEqual([
    ["people/all.cypher", true],
    ["people/all.cypher", false],
    ["links/held-office/offices.cypher", true],
    ["links/held-office/offices.cypher", false],
    ["citations/of-entity.cypher", false],
  ]);
  expect(defects).toEqual([]);
});
