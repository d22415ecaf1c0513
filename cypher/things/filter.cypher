// Keeps the entities of some kinds; an id begins with its kind.
WHERE any(kind IN $args.kinds WHERE node.id STARTS WITH kind + "/")
