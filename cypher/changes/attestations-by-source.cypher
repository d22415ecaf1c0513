// What one source states of each fact. The comparison with "" is always true: Neo4j uses a composite
// index only if each of its properties has a predicate.
MATCH (attestation:Attestation {source: $source})
WHERE attestation.fact > ""
RETURN attestation.fact AS fact, attestation.stated AS stated
