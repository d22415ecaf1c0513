// The offices that a person has held, at an agency or in a city.
MATCH (parent:Person)
MATCH (parent)-[link:HELD_OFFICE]->(node:Entity)
RETURN node, link
