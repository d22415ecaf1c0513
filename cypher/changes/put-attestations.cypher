// Writes what a source states of facts, in place of what it stated before.
UNWIND $rows AS row
MERGE (attestation:Attestation {fact: row.fact, source: row.source})
SET attestation += row.properties
