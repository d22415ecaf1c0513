// The outlet that the article itself credits for a citation's passage.
MATCH (parent:Citation)
MATCH (parent)-[:VIA]->(node:Agency)
RETURN node, null AS link
