// Keeps the statements with a passage in some articles, or with one for which the article credits
// some outlets. The conditions on a citation's sort and id are always true; they let the planner
// use the index of all three columns. Article and outlet have no label, so that the planner does
// not start there.
WHERE ($args.article IS NULL OR EXISTS {
    MATCH (cited:Citation)-[:IN]->(article)
    WHERE cited.subject = node.id AND cited.sort IS NOT NULL AND cited.id IS NOT NULL
      AND article.id IN $args.article
  })
  AND ($args.via IS NULL OR EXISTS {
    MATCH (cited:Citation)-[:VIA]->(outlet)
    WHERE cited.subject = node.id AND cited.sort IS NOT NULL AND cited.id IS NOT NULL
      AND outlet.id IN $args.via
  })
