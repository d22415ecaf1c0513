// The people and agencies that made a statement; none where the source names nobody.
MATCH (parent:Statement)
MATCH (parent)-[link:SAID_BY]->(node:Entity)
RETURN node, link
