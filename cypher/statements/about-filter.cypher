// Keeps the links in which a statement takes one of these stances on what it is about.
WHERE link.stance IN $args.stance
