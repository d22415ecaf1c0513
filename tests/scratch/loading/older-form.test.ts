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

test.each([
  ["an article without attestations", `(:Thing:Article {id: "article/old", label: "Old"})`],
  [
    "a statement without a voice",
    `(:Thing:Statement {id: "statement/old", speakerId: "person/p"})`,
  ],
])("a graph with %s is refused with what to do, and left as it is", async (_, pattern) => {
  const text = `CREATE ${pattern}`;
  await database.write((run) => run({ file: "(test)", text }, {}));
  const before = await everything(database);
  await expect(open()).rejects.toThrow(
    "This graph was written by an earlier version of Throughline, which kept less of what each source says. Nothing was changed. Empty the database, or name another one, and load your bundles again.",
  );
  expect(await everything(database)).toEqual(before);
});

test("an empty graph is not", async () => {
  const graph = await open();
  await graph.close();
  expect(graph.local).toBeNull();
});
