// Keeps the links in which somebody has one of these roles in a case.
WHERE link.role IN $args.role
