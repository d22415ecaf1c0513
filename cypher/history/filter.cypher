// Keeps what changed in what some articles say.
WHERE $args.source IS NULL OR node.source IN $args.source
