import type { Database } from "../../src/graph/database.ts";
import type { openApi } from "./ask.ts";

const AT_ONCE = 100;

/** The ids of all nodes of the API and links of a graph, in their order, by their types in the schema. */
export async function idsByType(
  ask: ReturnType<typeof openApi>["ask"],
  database: Database,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const text = `CALL () { MATCH (n:Thing) RETURN n.id AS id UNION MATCH (n:Citation) RETURN n.id AS id
    UNION MATCH (n:Attestation) RETURN n.fact + "@" + n.source AS id
    UNION MATCH (n:Change|Retracted) RETURN n.id AS id
    UNION MATCH (n:Revision) RETURN n.change + "@" + n.fact + "@" + n.source AS id
    UNION MATCH (:Thing)-[l]->(:Thing) RETURN l.id AS id } RETURN id ORDER BY id`;
  const records = await database.read({ file: "test", text }, {});
  const ids: string[] = records.map((record) => record.get("id"));
  const known = new Map<string, string[]>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }";
    const { data } = await ask(query, { ids: ids.slice(from, from + AT_ONCE) });
    for (const { id, __typename } of data.nodes) {
      known.set(__typename, [...(known.get(__typename) ?? []), id]);
    }
  }
  return known;
}
