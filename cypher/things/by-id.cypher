// The thing of any kind that has this id.
MATCH (node:Thing {id: parent.id})
RETURN node, null AS link
