// The cities that an agency serves.
MATCH (parent:Agency)
MATCH (parent)-[link:SERVES]->(node:City)
RETURN node, link
