// All names of an entity, with the preferred one first.
MATCH (parent:Entity)
MATCH (parent)-[:HAS_NAME]->(node:Name)
RETURN node, null AS link
