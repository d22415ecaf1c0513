// Where speakers stand on a topic or a program, read page by page from an index of what is stored of them.
MATCH (parent:Entity)
MATCH (node:Position)
WHERE node.subject = parent.id
RETURN node, null AS link
