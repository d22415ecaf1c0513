// Keeps the links in which a city has one of these roles in a program.
WHERE link.role IN $args.role
