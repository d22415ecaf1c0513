// Keeps the responses of some kinds.
WHERE link.kind IN $args.kind
