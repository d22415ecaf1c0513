// What is in the graph without a source's word for it: things, links between entities, and citations
// of something that their article does not state. A link is met at both its ends, and UNION keeps one.
CALL () {
  MATCH (thing:Thing)
  WHERE thing.id > "" AND NOT EXISTS {
    MATCH (attestation:Attestation {fact: thing.id})
    USING INDEX SEEK attestation:Attestation(fact, source)
    WHERE attestation.source > ""
  }
  RETURN thing.id AS id
  UNION
  MATCH (entity:Entity)-[link]-(:Entity)
  USING INDEX SEEK entity:Entity(id)
  WHERE entity.id > "" AND NOT EXISTS {
    MATCH (attestation:Attestation {fact: link.id})
    USING INDEX SEEK attestation:Attestation(fact, source)
    WHERE attestation.source > ""
  }
  RETURN link.id AS id
  UNION
  MATCH (citation:Citation)
  WHERE citation.id > ""
  WITH citation, split(citation.subject, "#")[0] AS owner, split(citation.sort, "#")[0] AS article
  WITH citation, owner, article, split(owner, "/") AS parts
  WHERE NOT EXISTS {
    MATCH (attestation:Attestation)
    USING INDEX SEEK attestation:Attestation(fact, source)
    WHERE attestation.fact IN [owner, parts[1] + "/" + parts[2]] AND attestation.source = article
  }
  RETURN citation.id AS id
}
RETURN id ORDER BY id
LIMIT $limit
