// The office with this id, in which a speaker made a statement.
MATCH ()-[link:HELD_OFFICE {id: parent.id}]->(node:Entity)
RETURN node, link
