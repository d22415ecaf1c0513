// The statements of a hop, each once: by one of its ends about the other, mentioning it, addressed to it,
// or responding to one of the other's; read from the end with fewer of them. The parent's id is the hop, as in
// links-between.cypher.
MATCH (one:Entity {id: split(parent.id, " ")[0]})
CALL (parent) {
  MATCH (other:Entity {id: split(parent.id, " ")[1]})
  RETURN other
}
WITH split(parent.id, " ") AS hop, one, other
UNWIND [[one, other], [other, one]] AS ends
WITH hop, split(hop[2], ",") AS types, ends[0] AS speaker, ends[1] AS subject
CALL (types, speaker, subject) {
  WITH types, speaker, subject
  WHERE COUNT { (speaker)<-[:SAID_BY]-() } <= COUNT { (subject)<-[:ABOUT|MENTIONS|ADDRESSED_TO]-() }
  MATCH (speaker)<-[:SAID_BY]-(node:Statement)
  WHERE EXISTS { MATCH (node)-[how:ABOUT|MENTIONS|ADDRESSED_TO]->(subject) WHERE type(how) IN types }
  RETURN node
  UNION
  WITH types, speaker, subject
  WHERE COUNT { (speaker)<-[:SAID_BY]-() } > COUNT { (subject)<-[:ABOUT|MENTIONS|ADDRESSED_TO]-() }
  MATCH (subject)<-[how:ABOUT|MENTIONS|ADDRESSED_TO]-(node:Statement)
  WHERE type(how) IN types AND EXISTS { (node)-[:SAID_BY]->(speaker) }
  RETURN node
  UNION
  WITH types, speaker, subject
  WHERE "RESPONDS_TO" IN types
    AND COUNT { (speaker)<-[:SAID_BY]-() } <= COUNT { (subject)<-[:SAID_BY]-() }
  MATCH (speaker)<-[:SAID_BY]-(node:Statement)
  WHERE EXISTS { (node)-[:RESPONDS_TO]->(:Statement)-[:SAID_BY]->(subject) }
  RETURN node
  UNION
  WITH types, speaker, subject
  WHERE "RESPONDS_TO" IN types
    AND COUNT { (speaker)<-[:SAID_BY]-() } > COUNT { (subject)<-[:SAID_BY]-() }
  MATCH (subject)<-[:SAID_BY]-(:Statement)<-[:RESPONDS_TO]-(node:Statement)
  WHERE EXISTS { (node)-[:SAID_BY]->(speaker) }
  RETURN node
}
WITH DISTINCT hop, node
WHERE (hop[4] = "-" OR node.saidOnLatest >= hop[4] AND node.saidOnEarliest <= hop[5])
  AND node.sourceArticles >= toInteger(hop[6])
RETURN node, null AS link
