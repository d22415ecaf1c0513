// Keeps the cities of some regions, of some countries, or both; ignores case.
WHERE ($args.region IS NULL OR any(region IN $args.region WHERE toLower(region) = toLower(node.region)))
  AND ($args.country IS NULL OR any(country IN $args.country WHERE toLower(country) = toLower(node.country)))
