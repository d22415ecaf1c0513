// The agencies that a person or an agency is a member of.
MATCH (parent:Entity)
MATCH (parent)-[link:MEMBER_OF]->(node:Agency)
RETURN node, link
