// The entities that a source's author says this one is not, though they are called alike.
MATCH (parent:Entity)
MATCH (node:Entity)
WHERE node.id IN parent.distinctFrom
RETURN node, null AS link
