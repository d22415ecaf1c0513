// What each source says of a fact: a thing, or a link between entities. The comparison with "" is
// always true: Neo4j uses a composite index only if each of its properties has a predicate. Without the
// hint it may take the index that begins with the source, and go through the whole of it for each fact.
MATCH (node:Attestation)
USING INDEX SEEK node:Attestation(fact, source)
WHERE node.fact = parent.id AND node.source > ""
RETURN node, null AS link
