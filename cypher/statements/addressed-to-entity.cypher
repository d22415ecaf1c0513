// The statements that are addressed to an entity.
MATCH (parent:Entity)
MATCH (parent)<-[link:ADDRESSED_TO]-(node:Statement)
RETURN node, link
