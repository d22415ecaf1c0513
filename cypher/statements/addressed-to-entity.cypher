// The statements that are addressed to an entity, read page by page from an index of their links.
MATCH (parent:Entity)
MATCH (node:Statement)-[link:ADDRESSED_TO]->(:Entity)
WHERE link.toId = parent.id
RETURN node, link
