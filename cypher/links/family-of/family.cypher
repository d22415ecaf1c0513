// The relatives of a person, whoever the link begins at.
MATCH (parent:Person)
MATCH (parent)-[link:FAMILY_OF]-(node:Person)
RETURN node, link
