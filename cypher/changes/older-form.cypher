// What only an earlier version can have written: an article that no attestation speaks of or of which
// nobody counted the sources, a statement without a voice, or a passage that nobody says how it was verified. The comparisons make Neo4j read the
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
  UNION
  MATCH (citation:Citation)
  WHERE citation.id > ""
  WITH citation LIMIT 1
  WHERE citation.verification IS NULL
  RETURN citation.id AS id
}
RETURN id LIMIT 1
