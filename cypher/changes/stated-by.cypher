// The facts of which sources state something. The comparison with "" is always true: Neo4j uses a
// composite index only if each of its properties has a predicate.
UNWIND $sources AS source
MATCH (attestation:Attestation {source: source})
WHERE attestation.fact > ""
RETURN source, attestation.fact AS fact
