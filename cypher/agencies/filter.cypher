// Keeps the agencies of some kinds.
WHERE node.kind IN $args.kind
