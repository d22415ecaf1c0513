// An article that no attestation speaks of, or of which nobody counted the sources: the graph was
// written before these were kept. The comparison makes Neo4j read the index's first entry instead
// of scanning.
MATCH (article:Article)
WHERE article.id > ""
WITH article LIMIT 1
WHERE article.sourceArticles IS NULL OR NOT EXISTS {
  MATCH (attestation:Attestation {fact: article.id})
  WHERE attestation.source > ""
}
RETURN article.id AS id
