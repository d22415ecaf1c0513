// Every city.
MATCH (node:City)
RETURN node, null AS link
