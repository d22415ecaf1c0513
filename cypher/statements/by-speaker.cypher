// A speaker's statements, read page by page from an index of their links: a speaker may have tens of
// thousands.
MATCH (parent:Entity)
MATCH (node:Statement)-[link:SAID_BY]->(:Entity)
WHERE link.toId = parent.id
RETURN node, link
