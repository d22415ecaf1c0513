// Which of these subjects are also cited from another article. The comparisons with "" are always
// true: Neo4j uses a composite index only if each of its properties has a predicate.
UNWIND $subjects AS subject
MATCH (citation:Citation {subject: subject})
WHERE citation.sort > "" AND citation.id > ""
  AND EXISTS { (citation)-[:IN]->(article:Article) WHERE article.id <> $article }
RETURN DISTINCT subject
