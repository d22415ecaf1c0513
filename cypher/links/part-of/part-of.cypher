// The agencies that an agency is part of.
MATCH (parent:Agency)
MATCH (parent)-[link:PART_OF]->(node:Agency)
RETURN node, link
