// Which of these subjects are cited from another article than this one. The comparisons with "" are
// always true: an index of several properties is used only when each is asked for.
UNWIND $subjects AS subject
MATCH (citation:Citation {subject: subject})
WHERE citation.sort > "" AND citation.id > ""
  AND EXISTS { (citation)-[:IN]->(article:Article) WHERE article.id <> $article }
RETURN DISTINCT subject
