// The position with this id.
MATCH (node:Position {id: parent.id})
RETURN node, null AS link
