import { beforeEach, expect, test } from "vitest";
import { openGraph } from "../../../src/commands/open-graph.ts";
import { readSettings } from "../../../src/config.ts";
import { emptyGraph, everything, openScratch } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const database = openScratch();
beforeEach(() => emptyGraph(database));

const { uri, user, password, database: name } = scratchNeo4j();
const settings = readSettings({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: name,
});
const open = () => openGraph(settings, { share: false, report: () => {} });

test("a graph without attestations is refused with what to do, and left as it is", async () => {
  const text = `CREATE (:Thing:Article {id: "article/old", label: "Old"})`;
  await database.write((run) => run({ file: "(test)", text }, {}));
  const before = await everything(database);
  await expect(open()).rejects.toThrow(
    "This graph was written by an earlier version of Throughline, which did not keep what each source says. Nothing was changed. Empty the database, or name another one, and load your bundles again.",
  );
  expect(await everything(database)).toEqual(before);
});

test("an empty graph is not", async () => {
  const graph = await open();
  await graph.close();
  expect(graph.local).toBeNull();
});
