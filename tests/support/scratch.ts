import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { checkGraph } from "../../src/changes/check-graph.ts";
import { applySchema } from "../../src/graph/apply-schema.ts";
import { Database } from "../../src/graph/database.ts";
import { ROOT } from "./paths.ts";
import { scratchNeo4j } from "./scratch-address.ts";

/** As many as a transaction may delete with all their links in the memory that it is given. */
const BATCH = 1_000;

/** The database that tests may write to, empty and with its schema when the file's tests begin. */
export function openScratch(): Database {
  const database = new Database(scratchNeo4j());
  beforeAll(async () => {
    await applySchema(database);
    await emptyGraph(database);
  });
  afterAll(() => database.close());
  return database;
}

/**
 * After every test of the file, all that is stored twice is computed anew from the attestations.
 * For files that write through the product and not past it.
 */
export function checkAfterEach(database: Database): void {
  afterEach(async () => {
    expect((await checkGraph(database)).differences).toEqual([]);
  });
}

/** Deletes everything except the record of the schema, a batch a transaction. */
export async function emptyGraph(database: Database): Promise<void> {
  const cypher = {
    file: "(empty)",
    text: `MATCH (n) WHERE NOT n:SchemaVersion
      WITH n LIMIT ${BATCH} DETACH DELETE n RETURN count(*) AS deleted`,
  };
  for (let deleted = BATCH; deleted === BATCH; ) {
    const records = await database.write((run) => run(cypher, {}));
    deleted = records[0]?.get("deleted") ?? 0;
  }
}

/** The rows of a query that a test asks with, as plain objects. */
export async function rows(
  database: Database,
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const records = await database.read({ file: "(test)", text }, parameters);
  return records.map((record) => record.toObject());
}

/** Counts what was written past the product. */
export async function countDegrees(database: Database): Promise<void> {
  const file = "changes/count-degrees.cypher";
  const text = readFileSync(`${ROOT}cypher/${file}`, "utf8");
  const ids = (await rows(database, "MATCH (n:Entity) RETURN n.id AS id")).map(({ id }) => id);
  await database.write((run) => run({ file, text }, { ids }));
}

/** Everything that the graph holds, to compare before and after. */
export function everything(database: Database): Promise<Record<string, unknown>[]> {
  return stored(database, "SchemaVersion");
}

/** The same without history, and without when things were written. */
export async function liveGraph(database: Database): Promise<unknown> {
  const text = JSON.stringify(await stored(database, "SchemaVersion|Change|Revision|Retracted"));
  return JSON.parse(text.replaceAll(/"(recordedAt|changedAt)":"[^"]*"/g, '"$1":""'));
}

function stored(database: Database, leftOut: string): Promise<Record<string, unknown>[]> {
  return rows(
    database,
    `MATCH (n) WHERE NOT n:${leftOut}
     OPTIONAL MATCH (n)-[link]->(to)
     WITH n, link, to ORDER BY coalesce(link.id, to.key, to.id)
     WITH n, collect([type(link), properties(link), coalesce(to.key, to.id)]) AS links
     RETURN labels(n) AS labels, properties(n) AS properties, links
     ORDER BY coalesce(n.id, n.key, n.fact + " " + n.source + coalesce(n.change, ""))`,
  );
}
