// Keeps what some articles say, what is some outlets' word, and what backs a fact or disputes it.
WHERE ($args.source IS NULL OR node.source IN $args.source)
  AND ($args.outlet IS NULL OR node.outlet IN $args.outlet)
  AND ($args.stance IS NULL OR coalesce(node.stance, "SUPPORTS") IN $args.stance)
