// The statements that mention an entity.
MATCH (parent:Entity)
MATCH (parent)<-[link:MENTIONS]-(node:Statement)
RETURN node, link
