// The person or agency that made a statement.
MATCH (parent:Statement)
MATCH (parent)-[link:SAID_BY]->(node:Entity)
RETURN node, link
