import type { Database } from "../../src/graph/database.ts";
import { ENTITY_LINK_KINDS, linkKinds } from "../../src/model/links.ts";
import type { RandomLimits } from "./random-news.ts";
import { rows } from "./scratch.ts";

// The shortest paths between two entities, as Neo4j's own search finds them. It can't tell that a statement
// is one hop, so what joins two is first made one link, by Cypher that shares no word with the product's.

const TYPES = ENTITY_LINK_KINDS.map((kind) => linkKinds[kind].type).join("|");
const KEEPS = "($kinds IS NULL OR type(link) IN $kinds)";
const IS_SAID = `statement.sourceArticles >= $minSources
  AND ($from IS NULL OR statement.saidOn >= $from AND statement.saidOn <= $until)`;

const JOIN = `
  CALL () {
    MATCH (one:Entity)-[link:${TYPES}]->(other:Entity)
    WHERE ${KEEPS} AND link.sourceArticles >= $minSources
      AND ($validOn IS NULL OR link.since <= $validOn AND link.until >= $validOn)
    RETURN one, other
    UNION
    MATCH (one:Entity)<-[:SAID_BY]-(statement)-[link:ABOUT|MENTIONS|ADDRESSED_TO]->(other:Entity)
    WHERE ${KEEPS} AND ${IS_SAID}
    RETURN one, other
    UNION
    MATCH (one:Entity)<-[:SAID_BY]-(statement)-[link:RESPONDS_TO]->()-[:SAID_BY]->(other:Entity)
    WHERE ${KEEPS} AND ${IS_SAID}
    RETURN one, other
  }
  WITH one, other WHERE one.id STARTS WITH $graph AND one <> other
  MERGE (one)-[:JOINED]-(other)`;

export interface Search {
  /** How the ids of the graph begin. */
  graph: string;
  ends: readonly [string, string];
  limits: RandomLimits;
  maxHops: number;
  hub: number;
  avoid: readonly string[];
}

/** @returns their stations, in the order of their ids; none if the two are not joined by so few hops */
export async function cypherShortestPaths(
  database: Database,
  { graph, ends, limits, maxHops, hub, avoid }: Search,
): Promise<unknown[]> {
  const { linkKinds: kinds, validOn, saidBetween, minSources } = limits;
  const said = { from: saidBetween?.from ?? null, until: saidBetween?.until ?? null };
  const parameters = { graph, kinds, validOn, minSources, ...said };
  await database.write((run) => run({ file: "(join)", text: JOIN }, parameters));
  const found = await rows(
    database,
    `MATCH (from:Entity {id: $ends[0]}), (to:Entity {id: $ends[1]})
     MATCH path = allShortestPaths((from)-[:JOINED*1..${maxHops}]-(to))
     WHERE all(each IN nodes(path) WHERE each.id IN $ends OR each.degree <= $hub AND NOT each.id IN $avoid)
     RETURN [each IN nodes(path) | each.id] AS stations ORDER BY stations`,
    { ends, hub, avoid },
  );
  const text = "MATCH (:Entity)-[joined:JOINED]->(:Entity) DELETE joined";
  await database.write((run) => run({ file: "(part)", text }, {}));
  return found.map(({ stations }) => stations);
}
