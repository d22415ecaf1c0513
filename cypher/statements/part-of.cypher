// The statement that a statement is a part of.
MATCH (parent:Statement)
MATCH (parent)-[link:PART_OF_STATEMENT]->(node:Statement)
RETURN node, link
