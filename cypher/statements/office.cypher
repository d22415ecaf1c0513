// The office with this id, in which a speaker made a statement.
MATCH ()-[link:HELD_OFFICE {id: parent.id}]->()
USING INDEX SEEK link:HELD_OFFICE(id)
WITH link, endNode(link) AS node
RETURN node, link
