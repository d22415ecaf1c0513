import type { Database } from "../../src/graph/database.ts";
import { linkKinds } from "../../src/model/links.ts";
import { thingKinds } from "../../src/model/things.ts";
import { RECORDED_AT } from "../graph/graph-files.ts";

const labels = [...Object.values(thingKinds).map(({ label }) => label), "Citation", "Name"];
const types = Object.values(linkKinds).map(({ type }) => type);

/**
 * Checks that the generated graph has every property that the loader writes for the built-in graph.
 * Otherwise an index would be empty, and the measurements would not represent the product.
 * @throws Error naming what the generator lacks
 */
export async function checkModel(database: Database): Promise<void> {
  const lacking: string[] = [];
  for (const label of labels) {
    lacking.push(...(await lack(database, label, (name) => `(${name}:${label})`)));
  }
  for (const type of types) {
    lacking.push(...(await lack(database, type, (name) => `()-[${name}:${type}]->()`)));
  }
  if (lacking.length === 0) return;
  throw new Error(
    `The loader writes what the generator does not: ${lacking.join(", ")}. Add it in bench/graph and raise GENERATOR_VERSION.`,
  );
}

async function lack(
  database: Database,
  name: string,
  pattern: (variable: string) => string,
): Promise<string[]> {
  const text = `
    MATCH ${pattern("loaded")} WHERE loaded.recordedAt <> $recordedAt
    UNWIND keys(loaded) AS key
    WITH DISTINCT key
    WHERE NOT EXISTS {
      MATCH ${pattern("made")} WHERE made.recordedAt = $recordedAt AND made[key] IS NOT NULL
    }
    RETURN key`;
  const file = `bench/properties of ${name}`;
  const records = await database.read({ file, text }, { recordedAt: RECORDED_AT });
  return records.map((record) => `${name}.${record.get("key")}`);
}
