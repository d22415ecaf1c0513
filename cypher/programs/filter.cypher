// Keeps the programs that may have been announced between two days, and that some agencies run.
WHERE ($args.announcedBetween IS NULL
    OR node.announcedOnLatest >= $args.announcedBetween.from
   AND node.announcedOnEarliest <= $args.announcedBetween.until)
  AND ($args.runBy IS NULL OR EXISTS {
    MATCH (node)<-[:RUNS]-(agency)
    WHERE agency.id IN $args.runBy
  })
