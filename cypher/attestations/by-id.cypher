// The attestation with this id, which joins the ids of its fact and its source with @.
MATCH (node:Attestation)
USING INDEX SEEK node:Attestation(fact, source)
WHERE node.fact = split(parent.id, "@")[0] AND node.source = split(parent.id, "@")[1]
RETURN node, null AS link
