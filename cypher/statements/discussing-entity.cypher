// The statements that are about an entity or mention it, from both lists' indexes; one that does both is
// about it. The conditions on the date and the id are always true: they let Neo4j use the indexes.
MATCH (parent:Entity)
CALL (parent) {
  MATCH (node:Statement)-[link:ABOUT]->(:Entity)
  WHERE link.toId = parent.id AND link.saidOnSort IS NOT NULL AND link.id IS NOT NULL
  RETURN node, link
  UNION ALL
  MATCH (node:Statement)-[link:MENTIONS]->(:Entity)
  WHERE link.toId = parent.id AND link.saidOnSort IS NOT NULL AND link.id IS NOT NULL
    AND NOT EXISTS { MATCH (node)-[:ABOUT]->(parent) }
  RETURN node, link
}
WITH parent, node, link
RETURN node, link
