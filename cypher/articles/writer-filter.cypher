// Keeps the links to who wrote an article in one of these roles.
WHERE link.role IN $args.role
