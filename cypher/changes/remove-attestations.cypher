// Removes what sources stated of facts.
UNWIND $rows AS row
MATCH (attestation:Attestation {fact: row.fact, source: row.source})
DELETE attestation
