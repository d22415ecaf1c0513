// Removes what a source stated of facts.
UNWIND $facts AS fact
MATCH (attestation:Attestation {fact: fact, source: $source})
DELETE attestation
