// Every person.
MATCH (node:Person)
RETURN node, null AS link
