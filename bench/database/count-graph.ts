import type { Database } from "../../src/graph/database.ts";

/**
 * Counts of everything in the database: nodes by their most specific label, links by their type.
 */
export interface GraphCounts {
  nodes: Record<string, number>;
  links: Record<string, number>;
}

export async function countGraph(database: Database): Promise<GraphCounts> {
  const count = async (text: string) => {
    const records = await database.read({ file: "bench/count-graph", text }, {});
    return Object.fromEntries(
      records.map((record) => [String(record.get("name")), Number(record.get("count"))]),
    );
  };
  return {
    nodes: await count(
      "MATCH (n) RETURN [l IN labels(n) WHERE NOT l IN ['Thing', 'Entity']][0] AS name, count(*) AS count ORDER BY name",
    ),
    links: await count("MATCH ()-[l]->() RETURN type(l) AS name, count(*) AS count ORDER BY name"),
  };
}
