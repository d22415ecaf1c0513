// What an entity is tied to, whichever of the two the link begins at.
MATCH (parent:Entity)
MATCH (parent)-[link:TIED_TO]-(node:Entity)
RETURN node, link
