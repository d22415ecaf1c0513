// The things of any kind that have these ids.
MATCH (node:Thing)
WHERE node.id IN $args.ids
RETURN node, null AS link
