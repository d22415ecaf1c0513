// Keeps the links of some kinds, by their types.
WHERE type(link) IN $args.link
