// The office that a statement's speaker held when it was made.
MATCH (parent:Statement)
MATCH (parent)-[said:SAID_BY]->(:Person)-[link:HELD_OFFICE]->(node:Entity)
WHERE link.id = said.officeLinkId
RETURN node, link
