// Keeps the links to an article's writers in one of these roles.
WHERE link.role IN $args.role
