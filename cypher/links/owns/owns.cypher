// The agencies that a person or an agency owns, wholly or in part.
MATCH (parent:Entity)
MATCH (parent)-[link:OWNS]->(node:Agency)
RETURN node, link
