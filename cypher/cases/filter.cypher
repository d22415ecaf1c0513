// Keeps the cases of some kinds, and those that may have been opened between two days.
WHERE ($args.kind IS NULL OR node.kind IN $args.kind)
  AND ($args.openedBetween IS NULL
    OR node.openedOnLatest >= $args.openedBetween.from
   AND node.openedOnEarliest <= $args.openedBetween.until)
