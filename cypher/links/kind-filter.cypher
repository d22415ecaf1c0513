// Keeps the links of some kinds, by type.
WHERE type(link) IN $args.linkKinds
