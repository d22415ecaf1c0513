// What each source says of a fact: a thing, or a link between entities. The comparison with "" is
// always true: Neo4j uses a composite index only if each of its properties has a predicate.
MATCH (node:Attestation)
WHERE node.fact = parent.id AND node.source > ""
RETURN node, null AS link
