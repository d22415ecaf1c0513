// The people and agencies that wrote an article or contributed to it.
MATCH (parent:Article)
MATCH (parent)-[link:WRITTEN_BY]->(node:Entity)
RETURN node, link
