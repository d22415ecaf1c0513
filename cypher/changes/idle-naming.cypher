// The facts whose attestations name a thing and wait for something to come back, or state a link that
// others outvote: few, in a graph from which little was retracted. A thing is named as a whole JSON text.
UNWIND $ids AS id
MATCH (attestation:Attestation)
USING INDEX SEEK attestation:Attestation(isIdle)
WHERE attestation.isIdle = true
  AND (attestation.stated CONTAINS '"' + id + '"' OR attestation.passages CONTAINS '"' + id + '"')
RETURN DISTINCT id, attestation.fact AS fact
