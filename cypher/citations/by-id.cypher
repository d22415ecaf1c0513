// The citation with this id.
MATCH (node:Citation {id: parent.id})
RETURN node, null AS link
