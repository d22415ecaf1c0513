// The citations that have these ids.
MATCH (node:Citation)
WHERE node.id IN $args.ids
RETURN node, null AS link
