// Every case.
MATCH (node:Case)
RETURN node, null AS link
