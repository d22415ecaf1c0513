// The passages that back a link or a statement, by its id.
MATCH (node:Citation)
WHERE node.subject = parent.id
RETURN node, null AS link
