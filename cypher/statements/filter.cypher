// Keeps the statements with the given properties. A statement is between two days unless it was
// certainly made before the first or after the last.
WHERE ($args.act IS NULL OR node.act IN $args.act)
  AND ($args.voice IS NULL OR node.voice IN $args.voice)
  AND ($args.medium IS NULL OR node.medium IN $args.medium)
  AND ($args.isQuoted IS NULL OR (node.text IS NOT NULL) = $args.isQuoted)
  AND ($args.language IS NULL
    OR any(language IN $args.language WHERE toLower(language) = toLower(node.language)))
  AND ($args.saidBetween IS NULL
    OR node.saidOnLatest >= $args.saidBetween.from AND node.saidOnEarliest <= $args.saidBetween.until)
