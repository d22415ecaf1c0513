// What only an earlier version can have written: an article that no attestation speaks of or of which
// nobody counted the sources, or a statement without a voice. The comparisons make Neo4j read the
// index's first entry instead of scanning.
CALL () {
  MATCH (article:Article)
  WHERE article.id > ""
  WITH article LIMIT 1
  WHERE article.sourceArticles IS NULL OR NOT EXISTS {
    MATCH (attestation:Attestation {fact: article.id})
    WHERE attestation.source > ""
  }
  RETURN article.id AS id
  UNION
  MATCH (statement:Statement)
  WHERE statement.id > ""
  WITH statement LIMIT 1
  WHERE statement.voice IS NULL
  RETURN statement.id AS id
}
RETURN id LIMIT 1
