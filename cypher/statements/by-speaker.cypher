// A speaker's statements, read page by page from an index: a speaker may have tens of thousands.
MATCH (parent:Entity)
MATCH (node:Statement)
WHERE node.speakerId = parent.id
RETURN node, null AS link
