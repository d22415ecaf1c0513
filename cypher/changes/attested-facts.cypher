// Facts with the sources that state them, a batch after the other.
MATCH (attestation:Attestation)
USING INDEX SEEK attestation:Attestation(fact, source)
WHERE attestation.fact > $after AND attestation.source > ""
WITH attestation.fact AS fact, collect(attestation.source) AS sources
ORDER BY fact
LIMIT $limit
RETURN fact, sources
