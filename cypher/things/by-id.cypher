// The thing with this id, of any kind.
MATCH (node:Thing {id: parent.id})
RETURN node, null AS link
