// What all sources state of these facts, each with the date of its source.
UNWIND $facts AS fact
MATCH (attestation:Attestation {fact: fact})
WHERE attestation.source > ""
OPTIONAL MATCH (source:Thing {id: attestation.source})
RETURN attestation.fact AS fact, attestation.source AS source, attestation.stated AS stated,
  coalesce(attestation.replaces, []) AS replaces, coalesce(attestation.differs, []) AS differs,
  attestation.outlet AS outlet, coalesce(attestation.stance, "SUPPORTS") AS stance,
  source.publishedOn AS publishedOn
