// What others have said on behalf of an entity, read page by page from an index of their links.
MATCH (parent:Entity)
MATCH (node:Statement)-[link:ON_BEHALF_OF]->(:Entity)
WHERE link.toId = parent.id
RETURN node, link
