import { writeMoments } from "../../src/changes/moments.ts";
import type { Database } from "../../src/graph/database.ts";

const FACTS_A_BATCH = 500;

/** Writes the timelines of a graph that was written past the product. */
export async function writeAllMoments(database: Database): Promise<void> {
  const text = `CALL () {
      MATCH (fact:Statement|Article|Program|Case) RETURN fact.id AS id
      UNION MATCH (:Entity)-[link]->(:Entity) RETURN link.id AS id
    }
    RETURN id`;
  const records = await database.read({ file: "(test)", text }, {});
  const facts = records.map((record) => String(record.get("id")));
  for (let at = 0; at < facts.length; at += FACTS_A_BATCH) {
    await database.write((run) => writeMoments(run, facts.slice(at, at + FACTS_A_BATCH)));
  }
}
