// The office that the speaker held when making a statement: of several speakers, the first.
MATCH (parent:Statement)
MATCH (parent)-[said:SAID_BY {position: "00"}]->(:Person)-[link:HELD_OFFICE]->(node:Entity)
WHERE link.id = said.officeLinkId
RETURN node, link
