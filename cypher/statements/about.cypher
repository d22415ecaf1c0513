// What a statement is about.
MATCH (parent:Statement)
MATCH (parent)-[link:ABOUT]->(node:Entity)
RETURN node, link
