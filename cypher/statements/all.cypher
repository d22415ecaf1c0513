// Every statement.
MATCH (node:Statement)
RETURN node, null AS link
