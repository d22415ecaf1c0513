// The statements that mention an entity, read page by page from an index of their links.
MATCH (parent:Entity)
MATCH (node:Statement)-[link:MENTIONS]->(:Entity)
WHERE link.toId = parent.id
RETURN node, link
