// Keeps the passages that give words in one of these modes, that back a fact or dispute it, that
// were verified or not, that are from some articles, and for which these credit some outlets.
WHERE ($args.mode IS NULL OR node.mode IN $args.mode)
  AND ($args.stance IS NULL OR node.stance IN $args.stance)
  AND ($args.verification IS NULL OR node.verification IN $args.verification)
  AND ($args.article IS NULL OR EXISTS {
    MATCH (node)-[:IN]->(article)
    WHERE article.id IN $args.article
  })
  AND ($args.via IS NULL OR EXISTS {
    MATCH (node)-[:VIA]->(outlet)
    WHERE outlet.id IN $args.via
  })
