import type { Database } from "../../src/graph/database.ts";
import { Retracted, typeNameOf } from "../../src/things/refs.ts";

/** The ids of all nodes of the API and links of a graph, in their order, by their types in the schema. */
export async function idsByType(
  database: Database,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const text = `CALL () { MATCH (n:Thing|Citation|Change|Retracted|Position) RETURN n.id AS id, n:Retracted AS isGone
    UNION MATCH (n:Attestation) RETURN n.fact + "@" + n.source AS id, false AS isGone
    UNION MATCH (n:Revision) RETURN n.change + "@" + n.fact + "@" + n.source AS id, false AS isGone
    UNION MATCH (:Thing)-[l]->(:Thing) RETURN l.id AS id, false AS isGone }
    RETURN id, isGone ORDER BY id`;
  const records = await database.read({ file: "test", text }, {});
  const ids = new Map<string, string[]>();
  for (const record of records) {
    const id = String(record.get("id"));
    const type = record.get("isGone") ? Retracted.name : typeNameOf(id);
    const known = ids.get(type);
    if (known) known.push(id);
    else ids.set(type, [id]);
  }
  return ids;
}
