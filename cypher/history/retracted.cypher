// What is noted of a fact that was retracted, by the fact's id.
MATCH (node:Retracted {id: parent.id})
RETURN node, null AS link
