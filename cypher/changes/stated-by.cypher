// The facts of which sources state something. Without the hint Neo4j may take the index that begins
// with the fact, and go through the whole of it for each source.
UNWIND $sources AS source
MATCH (attestation:Attestation)
USING INDEX SEEK attestation:Attestation(source, fact)
WHERE attestation.source = source AND attestation.fact > ""
RETURN source, attestation.fact AS fact
