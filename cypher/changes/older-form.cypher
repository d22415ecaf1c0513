// An article that no attestation speaks of: the graph was written before there were any. The
// comparison makes Neo4j read the index's first entry instead of scanning.
MATCH (article:Article)
WHERE article.id > ""
WITH article LIMIT 1
WHERE NOT EXISTS {
  MATCH (attestation:Attestation {fact: article.id})
  WHERE attestation.source > ""
}
RETURN article.id AS id
