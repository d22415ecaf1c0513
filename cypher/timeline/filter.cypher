// Keeps the moments of some kinds, those that may lie between two days, and those with a date or without.
WHERE ($args.kinds IS NULL OR node.kind IN $args.kinds)
  AND ($args.between IS NULL
    OR node.latest >= $args.between.from AND node.earliest <= $args.between.until)
  AND ($args.isDated IS NULL OR (node.on IS NOT NULL) = $args.isDated)
