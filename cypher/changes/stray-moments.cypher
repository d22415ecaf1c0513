// Moments of facts that no source states: the check of facts, each with its moments, passes over them.
MATCH (moment:Moment)
WHERE moment.id > "" AND NOT EXISTS {
  MATCH (attestation:Attestation {fact: moment.fact})
  USING INDEX SEEK attestation:Attestation(fact, source)
  WHERE attestation.source > ""
}
RETURN moment.fact AS id, moment.entity AS entity ORDER BY moment.id
LIMIT $limit
