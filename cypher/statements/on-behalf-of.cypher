// The entities on whose behalf a statement was made.
MATCH (parent:Statement)
MATCH (parent)-[link:ON_BEHALF_OF]->(node:Entity)
RETURN node, link
