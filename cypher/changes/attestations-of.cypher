// What all sources say of these facts, each with the dates of its source, and with the passages that
// are kept with it while what they back is not in the graph. Without the hint Neo4j may take the index
// that begins with the source, and go through the whole of it for each fact.
UNWIND $facts AS fact
MATCH (attestation:Attestation)
USING INDEX SEEK attestation:Attestation(fact, source)
WHERE attestation.fact = fact AND attestation.source > ""
OPTIONAL MATCH (source:Thing {id: attestation.source})
RETURN attestation.fact AS fact, attestation.source AS source, attestation.stated AS stated,
  coalesce(attestation.replaces, []) AS replaces, coalesce(attestation.differs, []) AS differs,
  coalesce(attestation.isKept, false) AS isKept,
  CASE WHEN attestation.isIdle THEN coalesce(attestation.passages, "[]") END AS idle,
  attestation.outlet AS outlet, coalesce(attestation.stance, "SUPPORTS") AS stance,
  attestation.publishedOnSort AS publishedOnSort,
  source.publishedOn AS publishedOn, source.updatedOn AS updatedOn
