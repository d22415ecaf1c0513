// Keeps the articles that may have been published between two days, in some languages, by some
// outlets, and written or contributed to by some people or agencies.
WHERE ($args.publishedBetween IS NULL
    OR node.publishedOnLatest >= $args.publishedBetween.from
   AND node.publishedOnEarliest <= $args.publishedBetween.until)
  AND ($args.language IS NULL
    OR any(language IN $args.language WHERE toLower(language) = toLower(node.language)))
  AND ($args.publishedBy IS NULL OR EXISTS {
    MATCH (node)-[:PUBLISHED_BY]->(publisher)
    WHERE publisher.id IN $args.publishedBy
  })
  AND ($args.writtenBy IS NULL OR EXISTS {
    MATCH (node)-[:WRITTEN_BY]->(writer)
    WHERE writer.id IN $args.writtenBy
  })
