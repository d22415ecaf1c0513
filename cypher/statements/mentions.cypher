// The entities that a statement mentions.
MATCH (parent:Statement)
MATCH (parent)-[link:MENTIONS]->(node:Entity)
RETURN node, link
