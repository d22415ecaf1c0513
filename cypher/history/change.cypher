// The change with this id.
MATCH (node:Change {id: parent.id})
RETURN node, null AS link
