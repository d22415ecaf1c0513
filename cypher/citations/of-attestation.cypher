// The passages of one source for one fact, whose ids the parent's id joins with @: for the fact itself,
// for its properties, and for the links that the source states of a statement or an article, whose
// ids are keys of objects in what it states. A citation's sort begins with its article. Without the
// hints Neo4j may go through a whole index for each attestation.
WITH split(parent.id, "@")[0] AS fact, split(parent.id, "@")[1] AS source
CALL (fact, source) {
  MATCH (attestation:Attestation)
  USING INDEX SEEK attestation:Attestation(fact, source)
  WHERE attestation.fact = fact AND attestation.source = source
  UNWIND [fact] + [part IN split(attestation.stated, "\":{") | last(split(part, "\""))] AS subject
  MATCH (node:Citation)
  USING INDEX SEEK node:Citation(subject, sort, id)
  WHERE node.subject = subject AND node.sort STARTS WITH source + "#" AND node.id IS NOT NULL
  RETURN node
  UNION
  MATCH (node:Citation)
  USING INDEX SEEK node:Citation(subject, sort, id)
  WHERE node.subject >= fact + "#" AND node.subject < fact + "$"
    AND node.sort STARTS WITH source + "#" AND node.id IS NOT NULL
  RETURN node
}
WITH node
RETURN node, null AS link
