// Every program.
MATCH (node:Program)
RETURN node, null AS link
