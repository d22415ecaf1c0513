import fc from "fast-check";
import { afterAll, beforeEach, expect, test } from "vitest";
import { checkGraph } from "../../../src/changes/check-graph.ts";
import { citationId } from "../../../src/changes/citation-id.ts";
import { isGraphEmpty } from "../../../src/changes/is-graph-empty.ts";
import { openDriver } from "../../../src/graph/driver.ts";
import { loadFiles } from "../../../src/loading/load-files.ts";
import { loadVersion, SOURCES, type Version, version } from "../../support/article-versions.ts";
import { bundleFolder } from "../../support/bundle-folder.ts";
import { checkAfterEach, emptyGraph, liveGraph, openScratch, rows } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";
import { until } from "../../support/until.ts";

const database = openScratch();
const driver = openDriver(scratchNeo4j());
afterAll(() => driver.close());
beforeEach(() => emptyGraph(database));
checkAfterEach(database);

async function verified() {
  const folder = bundleFolder();
  await folder.verify("night-ferry.yaml", "second-article.yaml");
  return folder;
}

test("a load that is killed after it has written things and links leaves nothing", async () => {
  const { at } = await verified();
  // Citations are written last. Another transaction holds the id of one of them: the load waits there.
  const article = "article/ledger-2021-03-night-ferry";
  const exact = "In a letter of 1 March the city had asked the authority to answer by 15 March";
  const id = citationId("statement/city-letter", article, exact, 0);
  const session = driver.session({ database: scratchNeo4j().database });
  const other = session.beginTransaction();
  try {
    await other.run("CREATE (:Citation {id: $id})", { id });
    const loading = expect(loadFiles(database, [at("night-ferry.yaml")])).rejects.toThrow();
    await killWhatWritesCitations();
    await loading;
  } finally {
    await session.close();
  }
  const nodes = "MATCH (n) WHERE NOT n:SchemaVersion RETURN count(n) AS count";
  expect(await rows(database, nodes)).toEqual([{ count: 0 }]);

  await loadFiles(database, [at("night-ferry.yaml")]);
  expect(await isGraphEmpty(database)).toBe(false);
});

async function killWhatWritesCitations(): Promise<void> {
  const ask = `SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS query
    WHERE query STARTS WITH 'UNWIND' AND query CONTAINS 'MERGE (citation:Citation' RETURN id`;
  let id = "";
  await until(async () => {
    const { records } = await driver.executeQuery(ask, {}, { database: "system" });
    id = records[0]?.get("id") ?? "";
    return id !== "";
  });
  await driver.executeQuery("TERMINATE TRANSACTIONS $id", { id }, { database: "system" });
}

test("loads that run at the same time come to what they come to one after another", async () => {
  const { at } = await verified();
  await loadFiles(database, [at("night-ferry.yaml")]);
  const first = await counts();
  await loadFiles(database, [at("second-article.yaml")]);
  const both = await counts();
  await emptyGraph(database);

  const fourTimes = (name: string) =>
    Promise.all(Array.from({ length: 4 }, () => loadFiles(database, [at(name)])));
  await fourTimes("night-ferry.yaml");
  expect(await counts()).toEqual(first);
  await fourTimes("second-article.yaml");
  expect(await counts()).toEqual(both);
});

test("twenty loads at once of articles that overlap come to what three come to, one after another", async () => {
  // By an alias of its own, each version can be told from the others.
  const versions = fc
    .sample(version, { numRuns: 20, seed: 2026 })
    .map((said, index) => ({ ...said, aliases: [`A. Lee ${index}`] }));
  const mistakes = await Promise.all(
    versions.map((said, index) => loadVersion(database, index % SOURCES.length, said)),
  );
  expect(mistakes.flat()).toEqual([]);
  const grown = await liveGraph(database);
  expect((await checkGraph(database)).differences).toEqual([]);
  const said = await rows(
    database,
    `MATCH (n:Attestation {fact: "person/ann-lee"}) RETURN n.source AS source, n.stated AS stated`,
  );
  await emptyGraph(database);
  for (const { source, stated } of said) {
    const last = versions.findIndex(({ aliases }) => String(stated).includes(`"${aliases[0]}"`));
    expect(SOURCES[last % SOURCES.length]).toBe(source);
    await loadVersion(database, last % SOURCES.length, versions[last] as Version);
  }
  expect(grown).toEqual(await liveGraph(database));
});

test("of two loads at the same time that disagree, one is refused", async () => {
  const { at, read, write } = await verified();
  write(
    "other.yaml",
    read("night-ferry.yaml")
      .replace("article/ledger-2021-03-night-ferry", "article/other")
      .replace("since: 2018", "since: 2017"),
  );
  const results = await Promise.allSettled(
    ["night-ferry.yaml", "other.yaml"].map((name) => loadFiles(database, [at(name)])),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

function counts() {
  return rows(
    database,
    `MATCH (n) WHERE NOT n:SchemaVersion
     OPTIONAL MATCH (n)-[link]->()
     WITH labels(n) AS labels, count(DISTINCT n) AS nodes, count(link) AS links
     RETURN labels, nodes, links ORDER BY labels`,
  );
}
