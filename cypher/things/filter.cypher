// Keeps the entities of some kinds; an id begins with its kind.
WHERE any(kind IN $args.kind WHERE node.id STARTS WITH kind + "/")
