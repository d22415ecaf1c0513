// The attestation with this id, which joins the ids of its fact and its source with @. That of a fact
// which is not in the graph is no more to be had than the fact.
MATCH (node:Attestation)
USING INDEX SEEK node:Attestation(fact, source)
WHERE node.fact = split(parent.id, "@")[0] AND node.source = split(parent.id, "@")[1]
  AND NOT EXISTS { MATCH (retracted:Retracted {id: node.fact}) }
RETURN node, null AS link
