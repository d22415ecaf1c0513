// Articles with the name and the hash of the text that their passages are from, a batch after the other.
MATCH (article:Article)
USING INDEX SEEK article:Article(id)
WHERE article.id > $after
WITH article
ORDER BY article.id
LIMIT $limit
RETURN article.id AS id, article.textFile AS file, article.textSha256 AS hash
