// Keeps the positions of some stances, of some speakers, and those whose stance has changed, or has not.
WHERE ($args.stance IS NULL OR node.stance IN $args.stance)
  AND ($args.speaker IS NULL OR node.speaker IN $args.speaker)
  AND ($args.hasChanged IS NULL OR (node.changedFrom IS NOT NULL) = $args.hasChanged)
