// The entities that a statement is addressed to.
MATCH (parent:Statement)
MATCH (parent)-[link:ADDRESSED_TO]->(node:Entity)
RETURN node, link
