// The revision with this id, which joins the ids of its change, its fact and its source with @.
MATCH (node:Revision)
USING INDEX SEEK node:Revision(fact, at, change, source)
WHERE node.fact = split(parent.id, "@")[1] AND node.at > ""
  AND node.change = split(parent.id, "@")[0] AND node.source = split(parent.id, "@")[2]
RETURN node, null AS link
