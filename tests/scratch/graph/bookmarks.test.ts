import { afterAll, expect, it } from "vitest";
import { Database } from "../../../src/graph/database.ts";
import { tapBolt } from "../../support/bolt-tap.ts";
import { emptyGraph, openScratch } from "../../support/scratch.ts";
import { scratchNeo4j } from "../../support/scratch-address.ts";

const observer = openScratch();
const tap = await tapBolt(scratchNeo4j());
const database = new Database(tap.address);
const other = new Database(tap.address);

afterAll(async () => {
  await emptyGraph(observer);
  await Promise.all([database.close(), other.close()]);
  tap.close();
});

const ONE = { file: "test", text: "RETURN 1" };

/** Writes, and gives the name that Neo4j has given to the state after it. */
async function bookmarkOfWrite(): Promise<string> {
  tap.received = "";
  await database.write((run) => run({ file: "test", text: "CREATE (:Bookmarked)" }, {}));
  const bookmark = /FB:[\w+/=]+/.exec(tap.received)?.[0];
  if (!bookmark) throw new Error("Neo4j gave no bookmark.");
  tap.sent = "";
  return bookmark;
}

async function drain(database: Database): Promise<void> {
  for await (const _ of database.stream(ONE, {}));
}

it.each([
  ["read", () => database.read(ONE, {})],
  ["write", () => database.write((run) => run(ONE, {}))],
  ["stream", () => drain(database)],
])("a %s after a write asks for a state that has it", async (_, next) => {
  const bookmark = await bookmarkOfWrite();
  await next();
  expect(tap.sent).toContain(bookmark);
});

it("another Database waits for nothing that it has not written", async () => {
  const bookmark = await bookmarkOfWrite();
  // Only once: its answer names the state that it was read from, and a second read would ask for that.
  await other.read(ONE, {});
  expect(tap.sent).toContain("RETURN 1");
  expect(tap.sent).not.toContain(bookmark);
});
