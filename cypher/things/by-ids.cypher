// The things with these ids, which are joined by spaces.
MATCH (node:Thing)
WHERE node.id IN split(parent.id, " ")
RETURN node, null AS link
