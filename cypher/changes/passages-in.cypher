// All passages of an article.
MATCH (article:Article {id: $article})<-[:IN]-(citation:Citation)
USING INDEX SEEK article:Article(id)
RETURN citation.id AS id, citation.subject AS subject, citation.exact AS exact, citation.prefix AS prefix,
  citation.suffix AS suffix, citation.start AS start, citation.end AS end, citation.verification AS state
ORDER BY start, id
