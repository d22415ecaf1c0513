// Keeps the links to what statements are about in which the words take one of these stances.
WHERE link.stance IN $args.stance
