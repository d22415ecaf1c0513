// The citation that has this id.
MATCH (node:Citation {id: parent.id})
RETURN node, null AS link
