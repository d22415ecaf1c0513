// The office that the speaker held when making a statement.
MATCH (parent:Statement)
MATCH (parent)-[said:SAID_BY]->(:Person)-[link:HELD_OFFICE]->(node:Entity)
WHERE link.id = said.officeLinkId
RETURN node, link
