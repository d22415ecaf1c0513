// The passages that back one link or one statement, by its id.
MATCH (node:Citation)
WHERE node.subject = parent.id
RETURN node, null AS link
