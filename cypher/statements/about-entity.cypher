// The statements whose words are about an entity, read page by page from an index of their links.
MATCH (parent:Entity)
MATCH (node:Statement)-[link:ABOUT]->(:Entity)
WHERE link.toId = parent.id
RETURN node, link
