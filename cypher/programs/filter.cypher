// Keeps the programs that may have been announced between two days, and that are run by some
// agencies.
WHERE ($args.announcedBetween IS NULL
    OR node.announcedOnLatest >= $args.announcedBetween.from
   AND node.announcedOnEarliest <= $args.announcedBetween.until)
  AND ($args.runBy IS NULL OR EXISTS {
    MATCH (node)<-[:RUNS]-(agency)
    WHERE agency.id IN $args.runBy
  })
