// What a full-text query finds among names, statements and headlines, best first: the thing that each
// hit belongs to, once, with its best hit's score and the text that matched.
CALL db.index.fulltext.queryNodes("texts", $query, {limit: $candidates})
YIELD node, score
OPTIONAL MATCH (node)<-[:HAS_NAME]-(named:Entity)
WITH coalesce(named.id, node.id) AS id, score, coalesce(node.text, node.gist, node.headline) AS matched
WHERE id IS NOT NULL
ORDER BY score DESC, id
WITH id, collect({score: score, matched: matched})[0] AS best
RETURN id, best.score AS score, best.matched AS matched
ORDER BY score DESC, id
LIMIT $limit
