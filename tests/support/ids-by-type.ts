import type { Database } from "../../src/graph/database.ts";
import { kindOf, linkKindOf } from "../../src/model/ids.ts";
import { linkTypeName } from "../../src/model/links.ts";
import { thingKinds } from "../../src/model/things.ts";

/** The ids of all things, citations and links of a graph, in their order, by their types in the schema. */
export async function idsByType(
  database: Database,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const text = `CALL () { MATCH (n:Thing) RETURN n.id AS id UNION MATCH (n:Citation) RETURN n.id AS id
    UNION MATCH (:Thing)-[l]->(:Thing) RETURN l.id AS id } RETURN id ORDER BY id`;
  const records = await database.read({ file: "test", text }, {});
  const ids = new Map<string, string[]>();
  for (const id of records.map((record) => String(record.get("id")))) {
    const type = typeOf(id);
    const known = ids.get(type);
    if (known) known.push(id);
    else ids.set(type, [id]);
  }
  return ids;
}

function typeOf(id: string): string {
  const [thing, link] = [kindOf(id), linkKindOf(id)];
  if (thing) return thingKinds[thing].label;
  return link ? linkTypeName(link) : "Citation";
}
